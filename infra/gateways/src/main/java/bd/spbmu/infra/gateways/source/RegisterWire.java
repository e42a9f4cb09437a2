package bd.spbmu.infra.gateways.source;

import bd.spbmu.command.verification.Question;
import bd.spbmu.kernel.verification.ComparedField;
import java.util.Map;

/** Lists that speak for or against eligibility: does this person stand in it? */
final class RegisterWire implements SourceWire {

    @Override
    public String path() {
        return "/entries";
    }

    @Override
    public Map<String, String> body(Question question) {
        return Map.of(
                "identifierType", question.identifierType().name(),
                "identifier", question.identifier(),
                "nameBn", question.nameBn(),
                "birthDate", question.birthDate().toString());
    }

    @Override
    public Map<String, ComparedField> compared() {
        return Map.of("nameBn", ComparedField.NAME, "birthDate", ComparedField.BIRTH_DATE);
    }
}

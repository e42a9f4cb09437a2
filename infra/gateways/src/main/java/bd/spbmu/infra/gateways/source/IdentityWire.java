package bd.spbmu.infra.gateways.source;

import bd.spbmu.command.verification.Question;
import bd.spbmu.kernel.verification.ComparedField;
import java.util.Map;

/** NID and birth registration: does this number belong to a person of this name, these parents, this day of birth? */
final class IdentityWire implements SourceWire {

    @Override
    public String path() {
        return "/identities";
    }

    @Override
    public Map<String, String> body(Question question) {
        return Map.of(
                "number", question.number(),
                "birthDate", question.birthDate().toString(),
                "nameBn", question.nameBn(),
                "mother", question.mother(),
                "father", question.father());
    }

    @Override
    public Map<String, ComparedField> compared() {
        return Map.of(
                "birthDate", ComparedField.BIRTH_DATE,
                "nameBn", ComparedField.NAME,
                "mother", ComparedField.MOTHER,
                "father", ComparedField.FATHER);
    }
}

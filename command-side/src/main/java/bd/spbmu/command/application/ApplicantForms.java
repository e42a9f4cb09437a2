package bd.spbmu.command.application;

import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.FieldErrors.FieldError;
import bd.spbmu.kernel.application.ApplicationId;
import bd.spbmu.kernel.intake.FormReader;
import bd.spbmu.kernel.intake.ImportKind;
import bd.spbmu.kernel.intake.LineTaker;
import bd.spbmu.kernel.intake.LineTaker.Marks;
import bd.spbmu.kernel.intake.LineTaker.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an applicant says of themselves is read, checked and in the end registered exactly as a request of an MIS is. */
final class ApplicantForms {

    private final List<LineTaker<?>> takers;
    private final FormReader reader;

    ApplicantForms(List<LineTaker<?>> takers, FormReader reader) {
        this.takers = List.copyOf(takers);
        this.reader = reader;
    }

    /**
     * What identifies them.
     *
     * @throws FieldErrors naming every field that cannot be, by its place in the application
     */
    List<String> check(ApplicationId application, Map<String, ?> person) {
        try {
            return marks(of(ImportKind.REGISTRATIONS), completed(application, person))
                    .claims();
        } catch (FieldErrors wrong) {
            throw new FieldErrors(wrong.errors().stream()
                    .map(one -> new FieldError("/person" + one.pointer(), one.problem(), one.facts()))
                    .toList());
        }
    }

    /** In one spelling, to be sealed. */
    String text(Map<String, ?> person) {
        return reader.text(person);
    }

    Map<String, Object> object(String text) {
        return reader.object(text);
    }

    private <F extends Record> Marks marks(LineTaker<F> taker, Map<String, ?> body) {
        return taker.marks(ApplicationId.MIS, reader.read(taker.form(), body));
    }

    /** Registers the person; done again, it gives the same answer. */
    Outcome register(ApplicationId application, String form) {
        return take(of(ImportKind.REGISTRATIONS), completed(application, reader.object(form)));
    }

    /** Enrols; done again, it gives the same answer. */
    Outcome enrol(Map<String, ?> enrolment) {
        return take(of(ImportKind.ENROLMENTS), enrolment);
    }

    private <F extends Record> Outcome take(LineTaker<F> taker, Map<String, ?> body) {
        return taker.take(ApplicationId.MIS, reader.read(taker.form(), body), false);
    }

    private static Map<String, Object> completed(ApplicationId application, Map<String, ?> person) {
        Map<String, Object> body = new HashMap<>(person);
        body.put("mis", ApplicationId.MIS.text());
        body.put("localId", application.text());
        return body;
    }

    private LineTaker<?> of(ImportKind kind) {
        return takers.stream()
                .filter(taker -> taker.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody takes " + kind));
    }
}

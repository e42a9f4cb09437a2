package bd.spbmu.command.application;

import bd.spbmu.command.application.ApplicationCommand.ReceiveApplication;
import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.PersonalField;
import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.Seals;
import bd.spbmu.kernel.application.ApplicationEvent.ApplicationReceived;
import bd.spbmu.kernel.application.ApplicationId;
import bd.spbmu.kernel.application.ApplicationProblem;
import bd.spbmu.kernel.application.ApplicationReference;
import bd.spbmu.kernel.application.ApplicationState;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.Catalogue;
import bd.spbmu.kernel.programme.ProgrammeProblem;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.BirthDate;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.Mobile;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The way of an application: check all that was said, take the place of each identifier, reserve the reference, receive it. Every step
 * can be repeated, so whatever a crash leaves half done is finished by sending the same request again.
 */
@Component
class Applications {

    /** The name of a statement: it is kept in clear, so nothing else may stand there. */
    private static final Pattern CONSENT = Pattern.compile("[a-z0-9][a-z0-9-]{1,31}");

    private final CommandGateway commands;
    private final ApplicantForms forms;
    private final Openings openings;
    private final OneTimeCodes codes;
    private final Catalogue catalogue;
    private final BlindIndex blind;
    private final Seals seals;
    private final Clock clock;

    Applications(
            CommandGateway commands,
            ApplicantForms forms,
            Openings openings,
            OneTimeCodes codes,
            Catalogue catalogue,
            BlindIndex blind,
            Seals seals,
            Clock clock) {
        this.commands = commands;
        this.forms = forms;
        this.openings = openings;
        this.codes = codes;
        this.catalogue = catalogue;
        this.blind = blind;
        this.seals = seals;
        this.clock = clock;
    }

    Received receive(ApplicationId application, ApplicationForm form) {
        List<IdentityId> identities = forms.check(application, form.person()).stream()
                .map(claim -> IdentityId.of(blind.hash("identity", claim)))
                .toList();
        require(CONSENT.matcher(form.consent()).matches(), "/consent", ApplicationProblem.CONSENT_REQUIRED);
        require(catalogue.has(form.programme()), "/programme", ProgrammeProblem.PROGRAMME_UNKNOWN);
        Instant now = clock.instant();
        Optional<Standing> before = openings.find(application);
        if (before.isEmpty()) {
            openings.take(application, identities);
        }
        ApplicationReference reference =
                before.map(known -> known.received().reference()).orElseGet(() -> openings.reference(application));
        ApplicationReceived received = closed(application, reference, form, identities, now);
        Standing standing = commands.sendAndWait(new ReceiveApplication(
                application, received, codes.issue(application, 1, received.mobile() != null, now)));
        return shown(standing, now);
    }

    private ApplicationReceived closed(
            ApplicationId application,
            ApplicationReference reference,
            ApplicationForm form,
            List<IdentityId> identities,
            Instant now) {
        BeneficiaryId applicant = application.applicant(blind);
        Map<String, Object> person = form.person();
        String said = forms.text(person);
        Object mobile = person.get("mobile");
        return new ApplicationReceived(
                application,
                reference,
                applicant,
                form.programme(),
                PlaceCode.of(text(((Map<?, ?>) Objects.requireNonNull(person.get("presentAddress"))).get("place"))),
                Gender.valueOf(text(person.get("gender"))),
                BirthDate.of(text(person.get("birthDate"))).year(),
                identities,
                seals.seal(applicant.value(), PersonalField.APPLICATION_FORM, said),
                mobile == null
                        ? null
                        : seals.seal(
                                applicant.value(),
                                PersonalField.MOBILE,
                                Mobile.of(text(mobile)).text()),
                form.consent(),
                blind.hash("request", form.programme().text() + "\n" + form.consent() + "\n" + said),
                now);
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }

    /** Without a telephone the first code is shown, to whoever can say the whole application again, for as long as it is valid. */
    private Received shown(Standing standing, Instant now) {
        boolean byMessage = standing.mobile() != null;
        boolean stillFirst = standing.code() == 1 && now.isBefore(standing.codeValidUntil());
        ApplicationId application = standing.received().application();
        return new Received(
                application,
                standing.received().reference(),
                standing.state(),
                byMessage,
                byMessage || !stillFirst ? null : codes.code(application, 1));
    }

    private static void require(boolean holds, String pointer, Problem problem) {
        if (!holds) {
            throw FieldErrors.at(pointer, problem);
        }
    }

    /**
     * What the applicant is told.
     *
     * @param codeSent whether the code comes by message
     * @param code where no mobile was given: shown here, to be written down
     */
    record Received(
            ApplicationId application,
            ApplicationReference reference,
            ApplicationState state,
            boolean codeSent,
            @Nullable String code) {

        @Override
        public String toString() {
            return application.toString();
        }
    }
}

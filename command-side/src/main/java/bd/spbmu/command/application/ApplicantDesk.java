package bd.spbmu.command.application;

import bd.spbmu.command.application.ApplicationCommand.GiveInformation;
import bd.spbmu.command.application.ApplicationCommand.ShowCode;
import bd.spbmu.command.application.ApplicationCommand.Withdraw;
import bd.spbmu.command.application.OpeningCommand.FindReference;
import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.PersonalField;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.Seals;
import bd.spbmu.kernel.application.ApplicationId;
import bd.spbmu.kernel.application.ApplicationProblem;
import bd.spbmu.kernel.application.ApplicationReference;
import bd.spbmu.kernel.application.ApplicationState;
import bd.spbmu.kernel.application.RefusalGround;
import bd.spbmu.kernel.application.SealedWords;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.PlainText;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an applicant may do with reference and code. A reference alone, or a wrong code, or neither: the answer is the same. */
@Component
class ApplicantDesk {

    private final CommandGateway commands;
    private final Openings openings;
    private final OneTimeCodes codes;
    private final BlindIndex blind;
    private final Seals seals;
    private final Clock clock;

    ApplicantDesk(
            CommandGateway commands,
            Openings openings,
            OneTimeCodes codes,
            BlindIndex blind,
            Seals seals,
            Clock clock) {
        this.commands = commands;
        this.openings = openings;
        this.codes = codes;
        this.blind = blind;
        this.seals = seals;
        this.clock = clock;
    }

    Status status(ApplicationReference reference, String code) {
        return told(checked(reference, code));
    }

    Status inform(ApplicationReference reference, String code, PlainText text) {
        Standing standing = checked(reference, code);
        ApplicationId application = standing.received().application();
        commands.sendAndWait(new GiveInformation(
                application,
                seals.seal(standing.received().applicant().value(), PersonalField.APPLICATION_WORDS, text.text()),
                blind.hash("application-text", application.text() + "/" + text.text()),
                clock.instant()));
        return told(openings.find(application).orElseThrow());
    }

    Status withdraw(ApplicationReference reference, String code) {
        ApplicationId application = checked(reference, code).received().application();
        commands.sendAndWait(new Withdraw(application, clock.instant()));
        return told(openings.find(application).orElseThrow());
    }

    /** To the mobile on file and nowhere else; who asks is told the same whether there is one or not. */
    void sendCode(ApplicationReference reference) {
        found(reference)
                .flatMap(openings::find)
                .filter(standing -> standing.mobile() != null)
                .ifPresent(standing -> commands.sendAndWait(
                        codes.issue(standing.received().application(), standing.code() + 1, true, clock.instant())));
    }

    private Standing checked(ApplicationReference reference, String code) {
        return found(reference)
                .flatMap(application -> Optional.<Standing>ofNullable(commands.sendAndWait(
                        new ShowCode(application, codes.hash(application, code), clock.instant()))))
                .orElseThrow(() -> new Refusal(ApplicationProblem.APPLICATION_NOT_SHOWN));
    }

    private Optional<ApplicationId> found(ApplicationReference reference) {
        try {
            return Optional.ofNullable(commands.sendAndWait(new FindReference(reference)));
        } catch (AggregateNotFoundException nobody) {
            return Optional.empty();
        }
    }

    private Status told(Standing standing) {
        Standing.Refused refused = standing.refused();
        return new Status(
                standing.received().reference(),
                standing.programme(),
                standing.state(),
                standing.received().at(),
                standing.since(),
                open(standing.asked()),
                refused == null ? null : refused.ground(),
                refused == null ? null : open(refused.words()));
    }

    private @Nullable Bilingual open(@Nullable SealedWords words) {
        return words == null ? null : new Bilingual(open(words.en()), open(words.bn()));
    }

    private String open(Sealed words) {
        return seals.open(PersonalField.APPLICATION_WORDS, words).orElse("");
    }

    /**
     * How it stands: no word of who they are.
     *
     * @param since when it came to stand so
     * @param asked what the officer wants to know
     * @param reason the officer's words of a refusal
     */
    record Status(
            ApplicationReference reference,
            ProgrammeCode programme,
            ApplicationState state,
            Instant receivedAt,
            Instant since,
            @Nullable Bilingual asked,
            @Nullable RefusalGround ground,
            @Nullable Bilingual reason) {}
}

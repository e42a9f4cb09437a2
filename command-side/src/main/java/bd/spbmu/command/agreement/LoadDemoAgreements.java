package bd.spbmu.command.agreement;

import bd.spbmu.command.agreement.AgreementCommand.ApproveAgreement;
import bd.spbmu.command.agreement.AgreementCommand.ProposeAgreement;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.Purpose;
import bd.spbmu.kernel.agreement.AgreementId;
import bd.spbmu.kernel.agreement.AgreementTerms;
import bd.spbmu.kernel.agreement.SourceNeeds;
import bd.spbmu.kernel.verification.Source;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** In a demonstration, every source stands ready with an agreement; told again, it changes nothing. */
@Component
class LoadDemoAgreements implements SmartLifecycle {

    /** Between Axon, which subscribes the handlers at 3,072 before the end, and the web server at 2,048. */
    private static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 2560;

    private static final ActorId PROPOSES = ActorId.of("demo-registry");
    private static final ActorId APPROVES = ActorId.of("demo-registry-second");
    private static final LocalDate FROM = LocalDate.of(2020, 7, 1);

    private final CommandGateway commands;
    private final boolean demo;
    private volatile boolean running;

    LoadDemoAgreements(CommandGateway commands, @Value("${registry.demo:false}") boolean demo) {
        this.commands = commands;
        this.demo = demo;
    }

    @Override
    public void start() {
        if (demo) {
            Arrays.stream(Source.values()).forEach(this::load);
        }
        running = true;
    }

    private void load(Source source) {
        AgreementId id = new AgreementId(
                UUID.nameUUIDFromBytes(("demo agreement " + source.code()).getBytes(StandardCharsets.UTF_8)));
        commands.sendAndWait(new ProposeAgreement(id, terms(source), PROPOSES));
        commands.sendAndWait(new ApproveAgreement(id, APPROVES));
    }

    private static AgreementTerms terms(Source source) {
        return new AgreementTerms(
                null,
                source,
                List.of(Purpose.values()),
                SourceNeeds.of(source).stream().sorted().toList(),
                FROM,
                null,
                "Demonstration: no such agreement was signed");
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}

package bd.spbmu.command.programme;

import bd.spbmu.kernel.ProblemKind;
import bd.spbmu.kernel.Refusal;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells the first catalogue to a registry that starts, before it serves anyone. It is told again at every start, which changes
 * nothing; so a first start that was cut off is finished by the next. What an administrator has defined otherwise stays.
 */
@Component
class LoadCatalogue implements SmartLifecycle {

    /** Between Axon, which subscribes the handlers at 3,072 before the end, and the web server at 2,048. */
    private static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 2560;

    private final CommandGateway commands;
    private volatile boolean running;

    LoadCatalogue(CommandGateway commands) {
        this.commands = commands;
    }

    @Override
    public void start() {
        SeedCatalogue.commands().forEach(this::tell);
        running = true;
    }

    private void tell(CatalogueCommand command) {
        try {
            commands.sendAndWait(command);
        } catch (Refusal refusal) {
            if (refusal.problem().kind() != ProblemKind.OTHER_BODY) {
                throw refusal;
            }
        }
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

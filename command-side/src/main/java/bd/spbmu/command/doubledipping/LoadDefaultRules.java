package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.ProblemKind;
import bd.spbmu.kernel.Refusal;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Adopts the default rules when a registry starts for the first time, before it serves anyone; told again, it changes nothing. */
@Component
class LoadDefaultRules implements SmartLifecycle {

    /** Between Axon, which subscribes the handlers at 3,072 before the end, and the web server at 2,048. */
    private static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 2560;

    private final CommandGateway commands;
    private volatile boolean running;

    LoadDefaultRules(CommandGateway commands) {
        this.commands = commands;
    }

    @Override
    public void start() {
        try {
            commands.sendAndWait(DefaultRules.command());
        } catch (Refusal refusal) {
            // an earlier release shipped other defaults: what was adopted stays
            if (refusal.problem().kind() != ProblemKind.OTHER_BODY) {
                throw refusal;
            }
        }
        running = true;
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

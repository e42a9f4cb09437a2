package bd.spbmu.infra.web.access;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.AccessProblem;
import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.ActorKind;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Request;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * The one check of who may send which command, where. Outside of a request the registry acts by itself; so it does when a
 * command, checked already, sends another on its way.
 */
final class CommandAccess implements MessageDispatchInterceptor<CommandMessage<?>> {

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> messages) {
        return (index, message) -> {
            if (Request.CURRENT.isBound() && !CurrentUnitOfWork.isStarted()) {
                check(message.getPayload(), Request.CURRENT.get().actor());
            }
            return message;
        };
    }

    static void check(Object payload, Actor actor) {
        if (!(payload instanceof Command command)) {
            throw new IllegalStateException(payload.getClass().getName() + " does not say who may send it");
        }
        if (actor.kind() == ActorKind.SYSTEM || command.openToAll()) {
            return;
        }
        if (!actor.hasAny(command.allowedTo())) {
            throw new Refusal(AccessProblem.ROLE_MISSING);
        }
        boolean inScope = command.scopeProgramme().map(actor.scope()::covers).orElse(true)
                && command.scopePlace().map(actor.scope()::covers).orElse(true);
        if (!inScope) {
            throw new Refusal(AccessProblem.OUT_OF_SCOPE);
        }
        if (command.onlyByPerson() && actor.kind() != ActorKind.PERSON) {
            throw new Refusal(AccessProblem.PERSON_REQUIRED);
        }
    }
}

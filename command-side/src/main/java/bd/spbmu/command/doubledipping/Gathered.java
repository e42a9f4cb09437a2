package bd.spbmu.command.doubledipping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * The events of one batch, handled together before it commits. If that fails the batch fails and is tried again as a whole: what
 * follows from it must not mind being done twice.
 */
final class Gathered<E> {

    private final String resource;
    private final Consumer<List<E>> together;

    Gathered(Class<?> policy, Consumer<List<E>> together) {
        this.resource = policy.getName();
        this.together = together;
    }

    void add(E event) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get();
        List<E> events = batch.getOrComputeResource(resource, first -> {
            List<E> gathered = new ArrayList<>();
            batch.onPrepareCommit(committing -> together.accept(gathered));
            return gathered;
        });
        events.add(event);
    }
}

package bd.spbmu.command.payroll;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.payroll.PaymentBatchEvent;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;

/** The real aggregate with its real handlers, without a store: fast enough for thousands of lives. */
final class LiveBatch {

    private static final AggregateModel<PaymentBatch> MODEL =
            AnnotatedAggregateMetaModelFactory.inspectAggregate(PaymentBatch.class);

    private final List<PaymentBatchEvent> published = new ArrayList<>();
    private final EventSourcedAggregate<PaymentBatch> aggregate;

    LiveBatch() {
        SimpleEventBus bus = SimpleEventBus.builder().build();
        bus.subscribe(events -> events.forEach(event -> published.add((PaymentBatchEvent) event.getPayload())));
        aggregate = EventSourcedAggregate.reconstruct(
                new PaymentBatch(), MODEL, -1, false, bus, NoSnapshotTriggerDefinition.TRIGGER);
    }

    /** @return what happened; nothing when it was refused */
    List<PaymentBatchEvent> tell(PaymentBatchCommand command) {
        int before = published.size();
        CommandMessage<Object> message = GenericCommandMessage.asCommandMessage(command);
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(message);
        try {
            aggregate.handle(message);
            work.commit();
        } catch (Refusal refused) {
            work.rollback();
        } catch (Exception e) {
            work.rollback();
            throw new IllegalStateException(e);
        }
        return List.copyOf(published.subList(before, published.size()));
    }
}

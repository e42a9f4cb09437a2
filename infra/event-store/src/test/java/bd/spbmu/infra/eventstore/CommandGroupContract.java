package bd.spbmu.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import bd.spbmu.infra.eventstore.Notes.Keep;
import bd.spbmu.infra.eventstore.Notes.RefuseAfterKeeping;
import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.Written;
import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.CommandGroup;
import bd.spbmu.kernel.access.DisclosureId;
import bd.spbmu.kernel.access.Purpose;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.audit.EventMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What every event store of the registry does for those who send many commands together. */
abstract class CommandGroupContract extends EngineContract {

    @Autowired
    CommandGateway commands;

    @Autowired
    CommandGroup together;

    @Test
    void handles_the_commands_of_a_group_each_by_itself_as_the_caller() {
        Written written = new Written();
        DisclosureId refused = fresh();
        List<Command> group = new ArrayList<>();
        IntStream.range(0, 100).forEach(n -> group.add(new Keep(fresh(), "in a group")));
        group.add(50, new RefuseAfterKeeping(refused));
        LogPosition before = log.head();
        List<CommandGroup.Outcome> outcomes = ScopedValue.where(Written.CURRENT, written)
                .where(Request.CURRENT, new Request(Actor.REGISTRY, Purpose.PAYMENT, "group-1"))
                .call(() -> together.sendAll(group));
        assertThat(outcomes).hasSize(101);
        assertThat(outcomes.get(50))
                .isInstanceOfSatisfying(
                        CommandGroup.Outcome.Failed.class,
                        failed -> assertThat(failed.why()).isInstanceOf(Refusal.class));
        assertThat(outcomes.stream().filter(CommandGroup.Outcome.Accepted.class::isInstance))
                .hasSize(100);
        await().until(() -> log.after(before, 200).size() == 100);
        assertThat(log.after(before, 200))
                .allSatisfy(event -> assertThat(event.metadata()).containsEntry(EventMetadata.REQUEST_ID, "group-1"));
        assertThat(written.position()).contains(log.head());
    }

    @Test
    void does_work_of_several_commands_side_by_side_and_answers_in_its_order() {
        LogPosition before = log.head();
        List<Supplier<Integer>> works = IntStream.range(0, 40)
                .mapToObj(n -> (Supplier<Integer>) () -> {
                    commands.sendAndWait(new Keep(fresh(), "first"));
                    commands.sendAndWait(new Keep(fresh(), "second"));
                    return n;
                })
                .toList();

        List<Integer> answers = ScopedValue.where(
                        Request.CURRENT, new Request(Actor.REGISTRY, Purpose.PAYMENT, "group-2"))
                .call(() -> together.doAll(works));

        assertThat(answers).isEqualTo(IntStream.range(0, 40).boxed().toList());
        await().until(() -> log.after(before, 200).size() == 80);
        List<Supplier<Integer>> failing = List.of(() -> 1, () -> {
            throw new Refusal(ConflictProblem.CONCURRENT_CHANGE);
        });
        assertThatThrownBy(() -> together.doAll(failing)).isInstanceOf(Refusal.class);
    }
}

package bd.spbmu.infra.files;

import bd.spbmu.infra.files.Judge.Prepared;
import bd.spbmu.kernel.access.CommandGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Decides the lines of a piece several at a time, those about the same subject one after the other. */
final class Pipeline {

    private final CommandGroup commands;

    Pipeline(CommandGroup commands) {
        this.commands = commands;
    }

    /** In the order given; what was accepted is durable. */
    List<Decided> decide(List<Prepared> piece) {
        List<Supplier<Decided>> sideBySide = new ArrayList<>();
        List<Supplier<Decided>> afterwards = new ArrayList<>();
        Set<String> subjects = new HashSet<>();
        for (Prepared line : piece) {
            boolean shared = line.subjects().stream().anyMatch(subjects::contains);
            subjects.addAll(line.subjects());
            (shared ? afterwards : sideBySide).add(line.decide());
        }
        List<Decided> first = commands.doAll(sideBySide);
        List<Supplier<List<Decided>>> rest =
                List.of(() -> afterwards.stream().map(Supplier::get).toList());
        return Stream.concat(first.stream(), commands.doAll(rest).getFirst().stream())
                .sorted(Comparator.comparingLong(Decided::line))
                .toList();
    }
}

package bd.spbmu.infra.sandbox.eventstoredb;

import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadReq.Options.FilterOptions;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which events of the whole log a reader wants, by stream or by type. */
record Filter(Predicate<Stored> wanted, int checkpointEvery) {

    static final Filter NONE = new Filter(event -> true, 0);

    /** The regular expression is looked for anywhere in the name, so a prefix needs its anchor, as in the real server. */
    static Filter of(FilterOptions options) {
        boolean byStream = options.hasStreamIdentifier();
        FilterOptions.Expression expression = byStream ? options.getStreamIdentifier() : options.getEventType();
        Function<Stored, String> name = byStream ? Stored::stream : Stored::type;
        Pattern pattern = Pattern.compile(expression.getRegex());
        Predicate<Stored> wanted = expression.getRegex().isEmpty()
                ? event -> expression.getPrefixList().stream()
                        .anyMatch(prefix -> name.apply(event).startsWith(prefix))
                : event -> pattern.matcher(name.apply(event)).find();
        int window = options.hasMax() ? options.getMax() : 1;
        return new Filter(wanted, Math.max(1, window * Math.max(1, options.getCheckpointIntervalMultiplier())));
    }
}

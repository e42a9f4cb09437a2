package bd.spbmu.infra.gateways.source;

import bd.spbmu.command.verification.Question;
import bd.spbmu.command.verification.SourceAnswer;
import bd.spbmu.command.verification.SourceAnswer.Said;
import bd.spbmu.command.verification.SourceAnswer.Unknown;
import bd.spbmu.command.verification.VerificationSource;
import bd.spbmu.kernel.verification.Source;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;

/** Counts and times what a source is asked, by what came of it: {@code registry.source.asked}. Nothing tells of a person. */
record MeasuredSource(VerificationSource asked, MeterRegistry meters) implements VerificationSource {

    @Override
    public Source source() {
        return asked.source();
    }

    @Override
    public SourceAnswer ask(Question question) {
        Timer.Sample began = Timer.start(meters);
        SourceAnswer answer = asked.ask(question);
        began.stop(Timer.builder("registry.source.asked")
                .tag("source", source().code())
                .tag("answer", kind(answer))
                .publishPercentileHistogram()
                .register(meters));
        return answer;
    }

    private static String kind(SourceAnswer answer) {
        String kind = switch (answer) {
            case Said said -> said.outdated() ? "OUTDATED" : said.outcome().name();
            case Unknown unknown -> unknown.reason().name();
        };
        return kind.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

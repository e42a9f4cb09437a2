package bd.spbmu.projections.audit;

import bd.spbmu.kernel.registry.BeneficiaryEvent.AttributesChosen;
import bd.spbmu.kernel.registry.BeneficiaryEvent.OfSources;
import bd.spbmu.kernel.registry.BeneficiaryEvent.SourceTold;
import bd.spbmu.kernel.registry.BeneficiaryEvent.SourceUnlinked;
import bd.spbmu.kernel.registry.SourceRecord;
import java.util.stream.Collectors;

/** What can be told of a source's word without saying what it says. */
final class WordFacts {

    private WordFacts() {}

    static Facts of(OfSources event) {
        return switch (event) {
            case SourceTold told -> of(told.source());
            case SourceUnlinked gone ->
                of(gone.source()).with("change", gone.change().id());
            case AttributesChosen decided ->
                new Facts()
                        .with("judgedBy", decided.rule())
                        .with(
                                "attributes",
                                decided.chosen().stream()
                                        .map(one -> one.attribute().name())
                                        .collect(Collectors.joining(" ")));
        };
    }

    private static Facts of(SourceRecord source) {
        return new Facts().with("mis", source.mis()).with("localId", source.localId());
    }
}

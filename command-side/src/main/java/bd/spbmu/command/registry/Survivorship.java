package bd.spbmu.command.registry;

import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.ChosenAttribute;
import bd.spbmu.kernel.registry.PersonAttribute;
import bd.spbmu.kernel.registry.PersonCorrection;
import bd.spbmu.kernel.registry.SourceRecord;
import bd.spbmu.kernel.registry.SurvivorshipRule;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges, attribute by attribute, whose word counts. */
record Survivorship(SurvivorshipRule rule) {

    /** @param present whose word counts until now, absent when nobody's does */
    Optional<Voice> best(PersonAttribute attribute, Collection<Voice> voices, @Nullable ChosenAttribute present) {
        SourceRecord counting = present == null ? null : present.source();
        Comparator<Voice> better = Comparator.comparing((Voice voice) -> !voice.hasVerified(attribute))
                .thenComparingInt(voice -> rank(attribute, voice))
                .thenComparing(Voice::since, Comparator.reverseOrder())
                .thenComparing(voice -> !voice.isOf(counting))
                .thenComparing(Voice::name);
        return voices.stream().filter(voice -> attribute.isIn(voice.values())).min(better);
    }

    private int rank(PersonAttribute attribute, Voice voice) {
        List<MisCode> ranking = rule.ranking(attribute);
        SourceRecord source = voice.source();
        if (source == null) {
            return -1;
        }
        int place = ranking.indexOf(source.mis());
        return place < 0 ? ranking.size() : place;
    }

    /**
     * What one source says.
     *
     * @param source absent for what an officer put right in the record itself
     * @param since when the source put it down
     */
    record Voice(@Nullable SourceRecord source, PersonCorrection values, Set<PersonAttribute> verified, Instant since) {

        boolean hasVerified(PersonAttribute attribute) {
            return verified.contains(attribute);
        }

        boolean isOf(@Nullable SourceRecord other) {
            return source == null ? other == null : source.equals(other);
        }

        String name() {
            return source == null ? "" : source.toString();
        }

        ChosenAttribute chosen(PersonAttribute attribute) {
            return new ChosenAttribute(attribute, source, since, hasVerified(attribute));
        }
    }
}

package bd.spbmu.kernel.doubledipping;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person may draw at most so many of a group of programmes at one time.
 *
 * @param id stable, such as {@code lifecycle-allowances}
 * @param atMost 1 for programmes that exclude each other
 * @param source law, policy or page it rests on
 * @param verified false while no official source was seen
 * @param from first day it holds
 * @param to last day it holds, absent while open
 */
public record ExclusionRule(
        String id,
        Set<ProgrammeCode> programmes,
        int atMost,
        Bilingual reason,
        String source,
        boolean verified,
        LocalDate from,
        @Nullable LocalDate to) {

    public ExclusionRule {
        programmes = Set.copyOf(programmes);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}

package bd.spbmu.projections.programme;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.FiscalYear;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.programme.BenefitRule;
import bd.spbmu.kernel.programme.MinistryCode;
import bd.spbmu.kernel.programme.PaymentMode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.projections.Revised;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A programme or scheme, with what was published about it and what one enrolment draws.
 *
 * @param serial its place in the published list of its payment mode, from 1
 * @param figures by fiscal year, latest first
 * @param benefits in the order they were adopted
 * @param misWanted what was said when it had no MIS and needed one; absent otherwise
 */
public record ProgrammeView(
        long revision,
        ProgrammeCode code,
        int serial,
        Bilingual name,
        List<MinistryCode> ministries,
        PaymentMode mode,
        List<Figures> figures,
        List<BenefitRule> benefits,
        @Nullable Bilingual misWanted)
        implements Revised {

    public ProgrammeView {
        ministries = List.copyOf(ministries);
        figures = List.copyOf(figures);
        benefits = List.copyOf(benefits);
    }

    /** What one enrolment draws on that day, by the rule adopted last; empty while no rule holds. */
    public Optional<BenefitRule> benefitOn(LocalDate day) {
        return benefits.reversed().stream().filter(rule -> rule.holdsOn(day)).findFirst();
    }

    ProgrammeView published(long newRevision, Figures newer) {
        List<Figures> all = new ArrayList<>(figures);
        all.removeIf(one -> one.year().equals(newer.year()) && one.source().equals(newer.source()));
        all.add(newer);
        all.sort(Comparator.comparing(Figures::year).reversed());
        return new ProgrammeView(newRevision, code, serial, name, ministries, mode, all, benefits, misWanted);
    }

    ProgrammeView adopted(long newRevision, BenefitRule rule) {
        List<BenefitRule> all = new ArrayList<>(benefits);
        all.removeIf(one -> one.id().equals(rule.id()));
        all.add(rule);
        return new ProgrammeView(newRevision, code, serial, name, ministries, mode, figures, all, misWanted);
    }

    ProgrammeView wanting(long newRevision, Bilingual note) {
        return new ProgrammeView(newRevision, code, serial, name, ministries, mode, figures, benefits, note);
    }

    /** @param beneficiaries persons; absent where the source leaves the cell empty, which is not zero */
    public record Figures(FiscalYear year, @Nullable Long beneficiaries, Taka budget, String source) {}
}

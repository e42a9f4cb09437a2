package bd.spbmu.query;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.FiscalYear;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent;
import bd.spbmu.kernel.doubledipping.ExclusionPolicyEvent.RuleSetAdopted;
import bd.spbmu.kernel.doubledipping.ExclusionRule;
import bd.spbmu.kernel.doubledipping.RuleSetId;
import bd.spbmu.kernel.programme.Maintainer;
import bd.spbmu.kernel.programme.MinistryCode;
import bd.spbmu.kernel.programme.MinistryEvent.MinistryRegistered;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.MisEvent.MisRegistered;
import bd.spbmu.kernel.programme.MisEvent.ProgrammeAssigned;
import bd.spbmu.kernel.programme.PaymentMode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.programme.ProgrammeEvent.ProgrammeDefined;
import bd.spbmu.kernel.programme.ProgrammeEvent.ProgrammeFiguresPublished;
import bd.spbmu.kernel.programme.PublicationEvent.FiguresPublished;
import bd.spbmu.kernel.programme.PublicationEvent.Milestone;
import bd.spbmu.kernel.programme.PublicationEvent.RoadmapPublished;
import bd.spbmu.kernel.programme.PublicationEvent.TasksCompleted;
import bd.spbmu.kernel.programme.PublicationId;
import bd.spbmu.projections.EventFeed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What the catalogue of the example holds. */
final class ExampleCatalogue {

    static final ProgrammeCode OLD_AGE = ProgrammeCode.of("old-age-allowance");
    static final ProgrammeCode WIDOW = ProgrammeCode.of("widow-allowance");
    static final MisCode DSS = MisCode.of("dss-mis");
    static final RuleSetId RULES = RuleSetId.of("default-2026");

    private static final MinistryCode MOSW = MinistryCode.of("mosw");
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 4, 17);
    private static final String SOURCE = "Presentation at the Cabinet Division";

    private final EventFeed feed;

    ExampleCatalogue(EventFeed feed) {
        this.feed = feed;
    }

    void happen() {
        catalogue();
        publication();
        rules();
    }

    private void catalogue() {
        feed.happened(
                MOSW.toString(),
                new MinistryRegistered(
                        MOSW, "MoSW", new Bilingual("Ministry of Social Welfare", "সমাজকল্যাণ মন্ত্রণালয়")));
        feed.happened(
                DSS.toString(),
                new MisRegistered(
                        DSS,
                        8,
                        new Bilingual("DSS MIS", "ডিএসএস এমআইএস"),
                        MOSW,
                        Maintainer.LINE_MINISTRY,
                        null,
                        new Bilingual("7 programmes", "৭টি কর্মসূচি")),
                new ProgrammeAssigned(
                        DSS, OLD_AGE, new Bilingual("Assumed by this registry", "এই রেজিস্ট্রির নিজস্ব নির্ধারণ")));
        define(OLD_AGE, 1, PaymentMode.G2P, "Old Age Allowance", "বয়স্ক ভাতা");
        define(WIDOW, 2, PaymentMode.G2P, "Widow Allowance", "বিধবা ভাতা");
        ProgrammeCode credit = ProgrammeCode.of("scheme-micro-credit");
        define(
                credit,
                9,
                PaymentMode.YET_TO_BE_INTEGRATED,
                "Interest Free Micro-Credit Program for RSS",
                "আরএসএস সুদমুক্ত ক্ষুদ্রঋণ");
        feed.happened(
                credit.toString(),
                new ProgrammeFiguresPublished(credit, FiscalYear.of("2023-24"), null, Taka.ofCrore("30.00"), SOURCE));
    }

    private void rules() {
        feed.happened(
                ExclusionPolicyEvent.STREAM,
                new RuleSetAdopted(
                        RULES,
                        LocalDate.of(2026, 7, 1),
                        List.of(new ExclusionRule(
                                "lifecycle-allowances",
                                Set.of(OLD_AGE, WIDOW),
                                1,
                                new Bilingual("One allowance per person", "একজনের একটিই ভাতা"),
                                "None found",
                                false,
                                LocalDate.of(2026, 7, 1),
                                null))));
    }

    private void define(ProgrammeCode code, int serial, PaymentMode mode, String english, String bangla) {
        feed.happened(
                code.toString(),
                new ProgrammeDefined(code, serial, new Bilingual(english, bangla), List.of(MOSW), mode));
    }

    private void publication() {
        PublicationId id = PublicationId.of("portal-2024-04-17");
        feed.happened(
                id.toString(),
                new FiguresPublished(
                        id,
                        PUBLISHED,
                        SOURCE,
                        28,
                        115,
                        19,
                        8348,
                        Taka.ofCrore("126297.62"),
                        Taka.ofCrore("73655.85"),
                        34,
                        Taka.ofCrore("59178.01")),
                new RoadmapPublished(
                        id,
                        PUBLISHED,
                        SOURCE,
                        List.of(new Milestone(new Bilingual("Launch a portal", "পোর্টাল চালু করা"), "2024-06"))),
                new TasksCompleted(
                        id, PUBLISHED, SOURCE, List.of(new Bilingual("Double-dipping API", "দ্বৈত সুবিধার এপিআই"))));
    }
}

package bd.spbmu.query.doubledipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.doubledipping.CaseId;
import bd.spbmu.kernel.doubledipping.RuleSetId;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BirthDate;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.NameInBangla;
import bd.spbmu.kernel.registry.PlainName;
import bd.spbmu.projections.doubledipping.OverlapView;
import bd.spbmu.projections.doubledipping.OverlapView.Kind;
import bd.spbmu.projections.registry.Persons;
import bd.spbmu.query.As;
import bd.spbmu.query.ExampleLoader;
import bd.spbmu.query.Looks;
import bd.spbmu.query.TestRegistry;
import bd.spbmu.query.answer.Paging;
import bd.spbmu.query.doubledipping.Check.Particulars;
import bd.spbmu.query.doubledipping.CheckAnswer.Candidate;
import bd.spbmu.query.doubledipping.CheckAnswer.Verdict;
import bd.spbmu.query.registry.PersonSearch.GivenIdentifier;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Person 1 draws Old Age Allowance, person 2 Widow Allowance; a person may draw one of them. */
@SpringBootTest(classes = {TestRegistry.class, ExampleLoader.class})
class CheckAnswersTest {

    private static final As ASKING = As.mis("dwa-mis", "widow-allowance", "old-age-allowance");
    private static final String FIRST = "5549941234501";
    private static final Paging PAGE = new Paging(10, null);

    @Autowired
    private CheckAnswers checks;

    @Autowired
    private CaseAnswers cases;

    @Autowired
    private Looks looks;

    @Test
    void a_number_nobody_holds_is_clear() {
        CheckAnswer answer = check("widow-allowance", "9999999999999", null);

        assertThat(answer.verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(answer.beneficiary()).isNull();
        assertThat(answer.judgedBy()).isEqualTo(RuleSetId.of("default-2026"));
        assertThat(answer.startsOn()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void who_draws_an_excluded_programme_conflicts_by_rule_also_outside_the_callers_scope() {
        CheckAnswer answer = As.mis("dwa-mis", "widow-allowance")
                .ask(() -> checks.check(asked("widow-allowance", "1950" + FIRST, null)));

        assertThat(answer.verdict()).isEqualTo(Verdict.CONFLICT);
        assertThat(answer.beneficiary()).isEqualTo(Persons.id(1));
        assertThat(answer.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.rule()).isEqualTo("lifecycle-allowances");
            assertThat(conflict.programme()).isEqualTo(ProgrammeCode.of("old-age-allowance"));
            assertThat(conflict.since()).isEqualTo(LocalDate.of(2026, 7, 1));
            assertThat(conflict.reason().bn()).isEqualTo("একজনের একটিই ভাতা");
        });
        assertThat(looks.all()).contains("double-dipping-check " + Persons.id(1).text());
    }

    @Test
    void who_draws_the_same_programme_conflicts_too() {
        assertThat(check("old-age-allowance", FIRST, null).conflicts())
                .extracting(CheckAnswer.Conflict::rule)
                .containsExactly("already-enrolled");
    }

    @Test
    void a_programme_no_rule_names_is_clear() {
        assertThat(As.officer(Role.OPERATOR)
                        .ask(() -> checks.check(asked("scheme-micro-credit", FIRST, null)))
                        .verdict())
                .isEqualTo(Verdict.CLEAR);
    }

    @Test
    void who_looks_like_someone_who_draws_is_possibly_that_person() {
        CheckAnswer answer = check("widow-allowance", null, likeFirst("মোছাঃ রহিমা বেগম"));

        assertThat(answer.verdict()).isEqualTo(Verdict.POSSIBLE);
        assertThat(answer.candidates()).first().satisfies(candidate -> {
            assertThat(candidate.beneficiary()).isEqualTo(Persons.id(1));
            assertThat(candidate.centibits()).isPositive();
            assertThat(candidate.reasons()).isNotEmpty();
            assertThat(candidate.conflict().rule()).isEqualTo("lifecycle-allowances");
        });
        assertThat(answer.candidates())
                .hasSizeLessThanOrEqualTo(10)
                .extracting(Candidate::centibits)
                .isSortedAccordingTo((one, other) -> Integer.compare(other, one));
        assertThat(answer.toString()).doesNotContain("রহিমা", "করিম", "1950-02-07", "1712345601");
    }

    @Test
    void who_looks_like_nobody_is_clear() {
        Particulars stranger = new Particulars(
                NameInBangla.of("জগদীশ চন্দ্র"),
                null,
                PlainName.of("সুমতি রানী"),
                PlainName.of("হরিপদ"),
                BirthDate.of("1961-12-03"),
                PlaceCode.of("508110"),
                null,
                null);

        assertThat(check("widow-allowance", null, stranger).verdict()).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void a_check_names_what_cannot_be_asked() {
        assertThatThrownBy(() -> check("widow-allowance", null, null))
                .isInstanceOf(FieldErrors.class)
                .hasMessage("subject-required");
        assertThatThrownBy(() -> As.officer(Role.OPERATOR).ask(() -> checks.check(asked("no-such", FIRST, null))))
                .isInstanceOf(FieldErrors.class)
                .hasMessage("programme-unknown");
        assertThatThrownBy(() -> check("widow-allowance", "12", null)).hasMessage("nid-malformed");
        assertThatThrownBy(() -> As.operatorOf("widow-allowance")
                        .ask(() -> checks.check(asked("old-age-allowance", FIRST, null))))
                .isInstanceOf(Refusal.class)
                .hasMessage("not-found");
    }

    @Test
    void a_case_is_shown_to_those_who_may_see_one_of_the_two() {
        CaseId both = CaseId.of("1".repeat(32));

        assertThat(As.officer(Role.AUDITOR)
                        .ask(() -> cases.list(new CaseQuestion(Kind.SAME_PERSON, null, null, null, null, null), PAGE))
                        .items())
                .extracting(OverlapView::overlap)
                .containsExactly(both);
        assertThat(As.officerOf(Role.FIELD_OFFICER, "5549")
                        .ask(() -> cases.one(both))
                        .beneficiaries())
                .containsExactly(Persons.id(1), Persons.id(2));
        assertThat(As.officerOf(Role.FIELD_OFFICER, "1004")
                        .ask(() -> cases.list(CaseQuestion.ANYTHING, PAGE))
                        .items())
                .isEmpty();
        assertThat(As.officerOf(Role.FIELD_OFFICER, "5549")
                        .ask(() -> cases.one(both))
                        .programmes())
                .containsExactly(ProgrammeCode.of("old-age-allowance"));
        OverlapView foreign = As.mis("dss-mis", "widow-allowance").ask(() -> cases.one(both));
        assertThat(foreign.programmes()).isEmpty();
        assertThat(foreign.course().steps()).isEmpty();
        assertThatThrownBy(() -> As.mis("pesp-mis", "primary-stipend").ask(() -> cases.one(both)))
                .hasMessage("not-found");
    }

    private CheckAnswer check(String programme, @Nullable String nid, @Nullable Particulars person) {
        return ASKING.ask(() -> checks.check(asked(programme, nid, person)));
    }

    private static Check asked(String programme, @Nullable String nid, @Nullable Particulars person) {
        return new Check(
                ProgrammeCode.of(programme),
                null,
                nid == null ? null : new GivenIdentifier(IdentifierType.NID, nid),
                person);
    }

    private static Particulars likeFirst(String name) {
        return new Particulars(
                NameInBangla.of(name),
                null,
                PlainName.of("আমেনা বেগম"),
                PlainName.of("আব্দুল করিম"),
                BirthDate.of("1950-02-07"),
                PlaceCode.of("554961"),
                null,
                null);
    }
}

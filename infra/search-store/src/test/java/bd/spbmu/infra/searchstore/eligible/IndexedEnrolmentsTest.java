package bd.spbmu.infra.searchstore.eligible;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.command.payroll.EligibleEnrolments.Eligible;
import bd.spbmu.command.payroll.EligibleEnrolments.Listing;
import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Period;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryRegistered;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Gender;
import bd.spbmu.kernel.registry.Life;
import bd.spbmu.kernel.registry.PaymentAccount;
import bd.spbmu.projections.Documents.Change;
import bd.spbmu.projections.InMemoryDocuments;
import bd.spbmu.projections.ReadableSeals;
import bd.spbmu.projections.ViewProgress;
import bd.spbmu.projections.doubledipping.DoubleDippingDocuments;
import bd.spbmu.projections.doubledipping.OverlapViews;
import bd.spbmu.projections.enrolment.EnrolmentDocuments;
import bd.spbmu.projections.enrolment.EnrolmentView;
import bd.spbmu.projections.enrolment.EnrolmentViews;
import bd.spbmu.projections.payroll.PaymentViews;
import bd.spbmu.projections.payroll.PayrollDocuments;
import bd.spbmu.projections.registry.AccountView;
import bd.spbmu.projections.registry.AccountViews;
import bd.spbmu.projections.registry.PersonView;
import bd.spbmu.projections.registry.PersonViews;
import bd.spbmu.projections.registry.Persons;
import bd.spbmu.projections.registry.RegistryDocuments;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndexedEnrolmentsTest {

    private static final LogPosition HEAD = new LogPosition(9, 9);
    private static final ProgrammeCode OLD_AGE = ProgrammeCode.of("old-age-allowance");
    private static final Period QUARTER = Period.of("2026-27-Q1");

    private final Persons made = new Persons(new ReadableSeals());
    private final InMemoryDocuments<EnrolmentView> enrolments = new InMemoryDocuments<>(EnrolmentDocuments.ENROLMENT);
    private final InMemoryDocuments<PersonView> persons = new InMemoryDocuments<>(RegistryDocuments.PERSON);
    private final InMemoryDocuments<AccountView> accounts = new InMemoryDocuments<>(RegistryDocuments.ACCOUNT);
    private final List<String> waited = new ArrayList<>();
    private final IndexedEnrolments eligible = new IndexedEnrolments(
            new EnrolmentViews(enrolments),
            new PersonViews(persons),
            new AccountViews(accounts),
            new OverlapViews(new InMemoryDocuments<>(DoubleDippingDocuments.OVERLAP)),
            new PaymentViews(
                    new InMemoryDocuments<>(PayrollDocuments.PAYMENT),
                    new InMemoryDocuments<>(PayrollDocuments.PAYMENT_BATCH)),
            new Waiting());

    @Test
    void are_those_who_draw_in_the_period_with_their_accounts_as_of_the_head_of_the_log() {
        PaymentAccount account = registered(1);
        registered(2);
        enrolled(2, OLD_AGE, "2026-09-30", null);
        enrolled(1, OLD_AGE, "2020-01-01", "2026-07-01");
        enrolled(1, OLD_AGE, "2019-01-01", "2019-12-31");
        enrolled(2, OLD_AGE, "2026-10-01", null);
        enrolled(2, ProgrammeCode.of("widow-allowance"), "2020-01-01", null);

        Listing listing = eligible.in(OLD_AGE, QUARTER);

        assertThat(waited).containsExactly("9-9 enrolment-view,person-view,account-view,overlap-view,payment-view");
        assertThat(listing.at()).isEqualTo(HEAD);
        assertThat(listing.enrolments())
                .extracting(Eligible::beneficiary)
                .containsExactly(Persons.id(1), Persons.id(2));
        assertThat(listing.enrolments().getFirst().account()).isEqualTo(account);
        assertThat(listing.enrolments()).extracting(Eligible::accountShared).containsOnly(false);
    }

    @Test
    void show_that_another_is_paid_into_the_same_account() {
        PaymentAccount account = registered(1);
        enrolled(1, OLD_AGE, "2020-01-01", null);
        accounts.write(List.of(new Change<>(
                account.account().text(),
                0,
                new AccountView(0, account.account(), account.provider(), List.of(Persons.id(1), Persons.id(7))))));

        assertThat(eligible.in(OLD_AGE, QUARTER).enrolments())
                .extracting(Eligible::accountShared)
                .containsExactly(true);
    }

    @Test
    void keep_a_person_who_has_no_view_as_provisional_and_without_an_account() {
        enrolled(5, OLD_AGE, "2020-01-01", null);

        Eligible unknown = eligible.in(OLD_AGE, QUARTER).enrolments().getFirst();

        assertThat(unknown.account()).isNull();
        assertThat(unknown.provisional()).isTrue();
    }

    @Test
    void are_listed_completely_however_many_there_are() {
        for (int i = 1; i <= 2_345; i++) {
            enrolled(i, OLD_AGE, "2020-01-01", null);
        }

        assertThat(eligible.in(OLD_AGE, QUARTER).enrolments()).hasSize(2_345);
    }

    private PaymentAccount registered(int number) {
        BeneficiaryRegistered event = made.registered(
                number, "রহিমা", "Rahima", LocalDate.of(1950, 1, 1), "554906", "2691627812345", "01712345678");
        PersonView view = new PersonView(
                0,
                event.beneficiary(),
                event.source().mis(),
                event.source().localId(),
                event.person(),
                event.person().presentPlace(),
                event.person().presentPlace().district(),
                event.person().gender(),
                event.person().birthYear(),
                event.identifiers(),
                List.of(),
                false,
                null,
                event.account(),
                null,
                List.of(),
                List.of(),
                null,
                Instant.EPOCH,
                Life.LIVING,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
        persons.write(List.of(new Change<>(event.beneficiary().text(), 0, view)));
        return Objects.requireNonNull(event.account());
    }

    private void enrolled(int person, ProgrammeCode programme, String startsOn, @Nullable String endsOn) {
        EnrolmentId id = EnrolmentId.of(UUID.randomUUID().toString());
        BeneficiaryId beneficiary = Persons.id(person);
        PlaceCode place = PlaceCode.of("554906");
        EnrolmentView view = new EnrolmentView(
                0,
                id,
                beneficiary,
                programme,
                null,
                place,
                place.district(),
                Gender.FEMALE,
                1950,
                LocalDate.parse(startsOn),
                endsOn == null ? null : LocalDate.parse(endsOn),
                null,
                null,
                Instant.EPOCH,
                null);
        enrolments.write(List.of(new Change<>(id.text(), 0, view)));
    }

    private final class Waiting implements ViewProgress {

        @Override
        public void await(LogPosition position, Collection<String> processors, Duration patience) {
            waited.add(position + " " + String.join(",", processors));
        }

        @Override
        public LogPosition head() {
            return HEAD;
        }
    }
}

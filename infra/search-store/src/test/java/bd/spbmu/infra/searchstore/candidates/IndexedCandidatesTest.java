package bd.spbmu.infra.searchstore.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.command.doubledipping.Candidates.Lookalikes;
import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.matching.PersonTraits;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryRegistered;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Life;
import bd.spbmu.projections.Documents.Change;
import bd.spbmu.projections.InMemoryDocuments;
import bd.spbmu.projections.ReadableSeals;
import bd.spbmu.projections.ViewProgress;
import bd.spbmu.projections.registry.OpenedPersons;
import bd.spbmu.projections.registry.PersonTokens;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndexedCandidatesTest {

    private static final LocalDate BORN = LocalDate.of(1958, 2, 28);
    private static final LogPosition HERE = new LogPosition(9, 9);
    private static final BeneficiaryId RAHIMA = Persons.id(1);
    private static final BeneficiaryId RAHIMA_AGAIN = Persons.id(2);
    private static final BeneficiaryId STRANGER = Persons.id(3);

    private final ReadableSeals seals = new ReadableSeals();
    private final InMemoryDocuments<PersonView> persons = new InMemoryDocuments<>(RegistryDocuments.PERSON);
    private final List<String> waited = new ArrayList<>();
    private final IndexedCandidates candidates =
            new IndexedCandidates(new PersonViews(persons), new OpenedPersons(seals), new Waiting());

    @BeforeEach
    void three_are_registered() {
        Persons made = new Persons(seals);
        keep(made.registered(1, "মোছাঃ রহিমা খাতুন", "Rahima Khatun", BORN, "554906", "2691627812345", "01712345678"));
        keep(made.registered(2, "রহিমা বেগম", "Rohima Begum", BORN, "554906", "1234567890", "01812345679"));
        keep(made.registered(
                3, "মোঃ জসিম উদ্দিন", "Jasim Uddin", LocalDate.of(1990, 5, 5), "302602", "9876543210", "01912345670"));
        persons.refresh();
    }

    @Test
    void meet_those_who_share_a_token_after_the_view_has_caught_up() {
        List<Lookalikes> found = candidates.of(List.of(RAHIMA, STRANGER), HERE);

        assertThat(waited).containsExactly("9-9 person-view");
        assertThat(found).extracting(Lookalikes::person).containsExactlyInAnyOrder(RAHIMA, STRANGER);
        assertThat(others(found, RAHIMA)).containsExactly(RAHIMA_AGAIN);
        assertThat(others(found, STRANGER)).isEmpty();
    }

    @Test
    void see_each_other_when_registered_at_once() {
        List<Lookalikes> found = candidates.of(List.of(RAHIMA, RAHIMA_AGAIN), HERE);

        assertThat(others(found, RAHIMA)).containsExactly(RAHIMA_AGAIN);
        assertThat(others(found, RAHIMA_AGAIN)).containsExactly(RAHIMA);
    }

    @Test
    void leave_out_who_can_no_longer_be_read() {
        seals.destroy(RAHIMA_AGAIN.value());

        List<Lookalikes> found = candidates.of(List.of(RAHIMA, RAHIMA_AGAIN), HERE);

        assertThat(found).extracting(Lookalikes::person).containsExactly(RAHIMA);
        assertThat(others(found, RAHIMA)).isEmpty();
    }

    private static Collection<BeneficiaryId> others(List<Lookalikes> found, BeneficiaryId person) {
        return found.stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow()
                .others()
                .keySet();
    }

    private void keep(BeneficiaryRegistered event) {
        PersonView bare = view(event, List.of());
        PersonTraits traits = new OpenedPersons(seals).traits(bare).orElseThrow();
        PersonView findable = view(event, new PersonTokens(seals).blocking(traits));
        persons.write(List.of(new Change<>(event.beneficiary().text(), 0, findable)));
    }

    private static PersonView view(BeneficiaryRegistered event, List<String> blocking) {
        return new PersonView(
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
                blocking,
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
    }

    private final class Waiting implements ViewProgress {

        @Override
        public void await(LogPosition position, Collection<String> processors, Duration patience) {
            waited.add(position + " " + String.join(",", processors));
        }

        @Override
        public LogPosition head() {
            return HERE;
        }
    }
}

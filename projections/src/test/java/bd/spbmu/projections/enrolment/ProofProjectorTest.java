package bd.spbmu.projections.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentConfirmed;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentDoubted;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentNamed;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.EnrolmentProvisional;
import bd.spbmu.kernel.enrolment.EnrolmentEvent.ProofTaken;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.enrolment.ProofStanding;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.verification.Outcome;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationId;
import bd.spbmu.projections.Documents.Is;
import bd.spbmu.projections.EventFeed;
import bd.spbmu.projections.InMemoryDocuments;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProofProjectorTest {

    private static final EnrolmentId STAY = new EnrolmentId(new UUID(1, 1));
    private static final BeneficiaryId WHO = new BeneficiaryId(new UUID(2, 1));
    private static final ProgrammeCode OLD_AGE = ProgrammeCode.of("old-age-allowance");
    private static final PlaceCode PLACE = PlaceCode.of("554906");
    private static final String STREAM = STAY.toString();

    private final InMemoryDocuments<ProofView> documents = new InMemoryDocuments<>(EnrolmentDocuments.PROOF);
    private final ProofViews proofs = new ProofViews(documents);
    private final EventFeed feed = new EventFeed(new ProofProjector(documents));

    @Test
    void a_provisional_enrolment_is_listed_until_it_is_confirmed() {
        named();
        provisional();
        assertThat(listed(ProofStanding.PROVISIONAL)).singleElement().returns(List.of(Source.NID), ProofView::awaited);

        feed.at("2026-07-03T04:00:00Z")
                .happened(STREAM, new EnrolmentDoubted(STAY, WHO, Source.NID, question(1), Outcome.MISMATCH));
        assertThat(listed(ProofStanding.DOUBTED)).hasSize(1);

        feed.happened(STREAM, new ProofTaken(STAY, WHO, Source.NID, question(2), false));
        feed.happened(STREAM, new EnrolmentConfirmed(STAY, WHO, OLD_AGE, PLACE, List.of()));
        assertThat(listed(ProofStanding.DOUBTED)).isEmpty();
        assertThat(listed(ProofStanding.CONFIRMED))
                .singleElement()
                .returns(List.of(), ProofView::awaited)
                .satisfies(view -> assertThat(view.doubts()).hasSize(1));
    }

    @Test
    void an_enrolment_confirmed_at_once_stands_so_with_its_warning() {
        named();
        feed.happened(STREAM, new EnrolmentConfirmed(STAY, WHO, OLD_AGE, PLACE, List.of(Source.NID)));

        assertThat(listed(ProofStanding.CONFIRMED)).singleElement().returns(List.of(Source.NID), ProofView::outdated);
    }

    @Test
    void an_id_that_was_only_given_out_is_not_listed() {
        named();

        assertThat(proofs.list(List.of(), 10, null).views()).isEmpty();
    }

    private void named() {
        feed.at("2026-07-01T04:00:00Z")
                .happened(STREAM, new EnrolmentNamed(STAY, WHO, OLD_AGE, LocalDate.of(2026, 7, 1)));
    }

    private void provisional() {
        feed.happened(STREAM, new EnrolmentProvisional(STAY, WHO, OLD_AGE, PLACE, List.of(Source.NID), List.of()));
    }

    private List<ProofView> listed(ProofStanding standing) {
        return proofs.list(List.of(Is.of("standing", standing.name())), 10, null)
                .views();
    }

    private static VerificationId question(int number) {
        return new VerificationId(new UUID(9, number));
    }
}

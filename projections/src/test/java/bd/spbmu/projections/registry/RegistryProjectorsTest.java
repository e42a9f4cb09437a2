package bd.spbmu.projections.registry;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.kernel.matching.PersonTraits;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.AccountEvent.AccountClaimed;
import bd.spbmu.kernel.registry.AccountEvent.AccountReleased;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryJoined;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryMerged;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryParted;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryRegistered;
import bd.spbmu.kernel.registry.BeneficiaryEvent.BeneficiaryReopened;
import bd.spbmu.kernel.registry.Identifier;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.Life;
import bd.spbmu.kernel.registry.MergeId;
import bd.spbmu.kernel.registry.Mobile;
import bd.spbmu.kernel.registry.PersonAttribute;
import bd.spbmu.kernel.registry.Provider;
import bd.spbmu.kernel.registry.SourceRecord;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.EventFeed;
import bd.spbmu.projections.InMemoryDocuments;
import bd.spbmu.projections.ReadableSeals;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegistryProjectorsTest {

    private static final LocalDate BORN = LocalDate.of(1958, 2, 28);

    private final ReadableSeals seals = new ReadableSeals();
    private final PersonTokens tokens = new PersonTokens(seals);
    private final OpenedPersons opened = new OpenedPersons(seals);
    private final Persons persons = new Persons(seals);
    private final InMemoryDocuments<PersonView> personViews = new InMemoryDocuments<>(RegistryDocuments.PERSON);
    private final InMemoryDocuments<AccountView> accountViews = new InMemoryDocuments<>(RegistryDocuments.ACCOUNT);
    private final EventFeed feed = new EventFeed(projector(personViews), new AccountProjector(accountViews));
    private final PersonViews views = new PersonViews(personViews);

    private final BeneficiaryRegistered rahima =
            persons.registered(1, "রহিমা খাতুন", "Rahima Khatun", BORN, "554961", "1234567890123", "01712345678");
    private final BeneficiaryRegistered sameRahima =
            persons.registered(2, "রহিমা খাতুন", "Rohima Khatun", BORN, "554961", "9876543210", "01812345678");
    private final BeneficiaryRegistered jamal = persons.registered(
            3, "জামাল উদ্দিন", "Jamal Uddin", LocalDate.of(1990, 1, 1), "302614", "1111111111", "01912345678");

    @Test
    void a_person_is_found_by_identity_source_mobile_and_name() {
        register(rahima, jamal);
        Identifier withYear = Identifier.of(IdentifierType.NID, "19581234567890123");

        assertThat(views.holding(tokens.identity(withYear)))
                .extracting(PersonView::beneficiary)
                .containsExactly(Persons.id(1));
        assertThat(views.bySource(MisCode.of("dss-mis"), "L-3"))
                .map(PersonView::beneficiary)
                .contains(Persons.id(3));
        assertThat(views.list(
                                List.of(Documents.Is.of("mobileToken", tokens.mobile(Mobile.of("০১৭১২৩৪৫৬৭৮")))),
                                10,
                                null)
                        .views())
                .extracting(PersonView::beneficiary)
                .containsExactly(Persons.id(1));
        assertThat(views.list(List.of(new Documents.AnyOf("nameTokens", tokens.name("Jamal"), 1)), 10, null)
                        .views())
                .extracting(PersonView::beneficiary)
                .containsExactly(Persons.id(3));
    }

    @Test
    void records_of_one_person_meet_as_candidates() {
        register(rahima, sameRahima, jamal);
        List<String> blocking = views.person(Persons.id(1)).orElseThrow().blocking();

        assertThat(views.candidates(blocking, 10))
                .extracting(hit -> hit.view().beneficiary())
                .startsWith(Persons.id(1), Persons.id(2));
        assertThat(views.candidates(List.of(), 10)).isEmpty();
    }

    @Test
    void a_merged_record_is_found_by_its_id_alone_until_it_is_parted_again() {
        register(rahima, sameRahima);
        List<String> blocking = views.person(Persons.id(1)).orElseThrow().blocking();
        MergeId merge = new MergeId(new UUID(5, 1));
        feed.at("2026-08-01T04:00:00Z");
        feed.happened(Persons.id(2).toString(), new BeneficiaryMerged(Persons.id(2), merge, Persons.id(1)));
        feed.happened(
                Persons.id(1).toString(),
                new BeneficiaryJoined(Persons.id(1), merge, Persons.id(2), sameRahima.identifiers(), null));

        PersonView absorbed = views.person(Persons.id(2)).orElseThrow();
        assertThat(absorbed.mergedInto()).isEqualTo(Persons.id(1));
        assertThat(views.candidates(blocking, 10))
                .extracting(hit -> hit.view().beneficiary())
                .containsExactly(Persons.id(1));
        assertThat(views.list(List.of(), 10, null).views())
                .extracting(PersonView::beneficiary)
                .containsExactly(Persons.id(1));
        assertThat(views.mergedInto(List.of(Persons.id(1)))).containsExactly(absorbed);
        assertThat(views.holding(sameRahima.identifiers().getFirst().identity()))
                .extracting(PersonView::beneficiary)
                .containsExactly(Persons.id(1));

        feed.happened(
                Persons.id(2).toString(),
                new BeneficiaryReopened(Persons.id(2), merge, Persons.id(1), sameRahima.identifiers()));
        feed.happened(
                Persons.id(1).toString(),
                new BeneficiaryParted(
                        Persons.id(1),
                        merge,
                        Persons.id(2),
                        List.of(sameRahima.identifiers().getFirst().identity()),
                        null));

        PersonView parted = views.person(Persons.id(2)).orElseThrow();
        assertThat(parted.mergedInto()).isNull();
        assertThat(parted.past()).hasSize(2);
        assertThat(parted.asKnownAt(Instant.parse("2026-07-31T00:00:00Z")).mergedInto())
                .isNull();
        assertThat(views.candidates(blocking, 10)).hasSize(2);
        assertThat(views.person(Persons.id(1)).orElseThrow().identities()).hasSize(1);
    }

    @Test
    void nothing_personal_lies_in_the_document() {
        register(rahima);

        assertThat(personViews.everything().toString())
                .contains("FEMALE", "1958", "554961")
                .doesNotContain("রহিমা", "Rahima", "1234567890123", "01712345678", "1958-02-28");
    }

    @Test
    void a_person_whose_key_is_destroyed_leaves_statistics_and_no_token() {
        seals.destroy(Persons.id(1).value());
        register(rahima);

        PersonView view = views.person(Persons.id(1)).orElseThrow();

        assertThat(view.nameTokens()).isEmpty();
        assertThat(view.blocking()).isEmpty();
        assertThat(view.mobileToken()).isNull();
        assertThat(view.district().text()).isEqualTo("5549");
        assertThat(opened.traits(view)).isEmpty();
    }

    @Test
    void an_account_knows_everyone_paid_into_it() {
        var account = requireNonNull(rahima.account()).account();
        feed.happened(
                account.toString(),
                new AccountClaimed(account, Provider.BKASH, Persons.id(1), 1),
                new AccountClaimed(account, Provider.BKASH, Persons.id(3), 2));

        AccountViews accounts = new AccountViews(accountViews);

        assertThat(accounts.account(account).orElseThrow().holders()).containsExactly(Persons.id(1), Persons.id(3));
        assertThat(accounts.accounts(Set.of(account))).containsOnlyKeys(account);
    }

    @Test
    void a_changed_person_is_found_by_what_is_right_and_known_as_they_were() {
        register(rahima);
        Instant before = views.person(Persons.id(1)).orElseThrow().registeredAt();
        feed.at("2026-08-01T00:00:00Z")
                .happened(
                        Persons.id(1).toString(),
                        persons.renamed(1, "করিমা বেগম"),
                        persons.moved(1, "302614"),
                        persons.died(1));

        PersonView view = views.person(Persons.id(1)).orElseThrow();

        assertThat(view.life()).isEqualTo(Life.DEAD);
        assertThat(view.district().text()).isEqualTo("3026");
        assertThat(view.past()).hasSize(3);
        assertThat(view.nameTokens()).containsAll(tokens.name("করিমা"));
        assertThat(view.asKnownAt(before).life()).isEqualTo(Life.LIVING);
    }

    @Test
    void an_account_that_was_left_is_shared_no_longer() {
        var account = requireNonNull(rahima.account()).account();
        feed.happened(
                account.toString(),
                new AccountClaimed(account, Provider.BKASH, Persons.id(1), 1),
                new AccountClaimed(account, Provider.BKASH, Persons.id(3), 2),
                new AccountReleased(account, Persons.id(1), 1));

        assertThat(new AccountViews(accountViews).account(account).orElseThrow().holders())
                .containsExactly(Persons.id(3));
    }

    @Test
    void events_that_come_again_change_nothing_and_a_replay_gives_the_same() {
        register(rahima, sameRahima, jamal);
        String once = personViews.everything().toString();

        feed.happensAgain();
        assertThat(personViews.everything()).hasToString(once);

        InMemoryDocuments<PersonView> rebuilt = new InMemoryDocuments<>(RegistryDocuments.PERSON);
        feed.replayTo(projector(rebuilt));
        assertThat(rebuilt.everything()).hasToString(once).isEqualTo(personViews.everything());
    }

    @Test
    void a_linked_record_is_found_by_its_own_id_and_its_word_shown_until_it_is_unlinked() {
        register(rahima);
        feed.happened(rahima.beneficiary().toString(), persons.told(1, "dwa-mis", "W-1", "রহিমা বেগম"));

        PersonView linked = views.bySource(MisCode.of("dwa-mis"), "W-1").orElseThrow();
        assertThat(linked.localIdOf(MisCode.of("dwa-mis"))).contains("W-1");
        assertThat(linked.localIdOf(MisCode.of("dss-mis"))).contains("L-1");
        assertThat(linked.disagreeing()).containsExactly(PersonAttribute.NAME_BN);

        feed.happened(rahima.beneficiary().toString(), persons.chosen(1, "dwa-mis", "W-1", "রহিমা বেগম"));
        PersonView changed = views.person(Persons.id(1)).orElseThrow();
        assertThat(changed.sourcesOrNone().origin(PersonAttribute.NAME_BN))
                .map(AttributeOrigin::source)
                .contains(new SourceRecord(MisCode.of("dwa-mis"), "W-1"));
        assertThat(opened.traits(changed)).map(PersonTraits::nameBn).contains("রহিমা বেগম");
        assertThat(changed.past()).hasSize(1);

        feed.happened(rahima.beneficiary().toString(), persons.unlinked(1, "dwa-mis", "W-1"));
        assertThat(views.bySource(MisCode.of("dwa-mis"), "W-1")).isEmpty();
        assertThat(views.bySource(MisCode.of("dss-mis"), "L-1")).isPresent();
    }

    private PersonProjector projector(InMemoryDocuments<PersonView> to) {
        return new PersonProjector(to, opened, new OpenedAttributes(seals), tokens);
    }

    private void register(BeneficiaryRegistered... registrations) {
        for (BeneficiaryRegistered registration : registrations) {
            feed.happened(registration.beneficiary().toString(), registration);
        }
    }
}

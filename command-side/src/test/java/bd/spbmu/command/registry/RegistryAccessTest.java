package bd.spbmu.command.registry;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.command.Access;
import bd.spbmu.command.OpenSeals;
import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.Command;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.Change;
import bd.spbmu.kernel.registry.ChangeId;
import bd.spbmu.kernel.registry.ExitReason;
import bd.spbmu.kernel.registry.HeldIdentifier;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.NoIdentifierReason;
import bd.spbmu.kernel.registry.PaymentAccount;
import bd.spbmu.kernel.registry.Provider;
import bd.spbmu.kernel.registry.SourceRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegistryAccessTest {

    private static final BeneficiaryId ID = new BeneficiaryId(new UUID(1, 1));
    private static final IdentityId NID = IdentityId.of("0".repeat(32));
    private static final PlaceCode UPAZILA = PlaceCode.of("554906");
    private static final RegisterBeneficiary REGISTER = new RegisterBeneficiary(
            ID,
            new SourceRecord(MisCode.of("dss-mis"), "OAA-1"),
            new Closing(new OpenSeals(), ID).person(Forms.rahima().form()),
            List.of(),
            NoIdentifierReason.LOST,
            null,
            "hash",
            null);

    private static final Change CHANGE = new Change(
            new ChangeId(new UUID(3, 3)),
            Sealed.of("s1." + new UUID(1, 1) + ".AA"),
            Sealed.of("s1." + new UUID(1, 1) + ".AA"),
            "hash");
    private static final HeldIdentifier HELD = new HeldIdentifier(IdentifierType.NID, NID, 10, CHANGE.reason());

    @Test
    void registering_is_for_clients_operators_and_field_officers() {
        Access.isFor(
                Access.WHO_REGISTER,
                REGISTER,
                new FindRegistration(ID, "hash", UPAZILA),
                new ClaimIdentity(NID, IdentifierType.NID, ID, Instant.EPOCH),
                new TakeOverIdentity(NID, new Holder(ID, Instant.EPOCH), ID, Instant.EPOCH),
                new ClaimAccount(AccountId.of("a".repeat(32)), Provider.BKASH, ID));
    }

    @Test
    void confirming_is_also_for_those_who_pay() {
        Access.isFor(
                Set.of(Role.MIS_CLIENT, Role.OPERATOR, Role.FIELD_OFFICER, Role.MAKER, Role.CHECKER),
                new ConfirmBeneficiary(ID));
    }

    @Test
    void what_a_verifier_says_no_machine_can_say() {
        Set<Role> officers = Set.of(Role.OPERATOR, Role.FIELD_OFFICER);
        ConfirmAccountChange confirm = new ConfirmAccountChange(ID, UPAZILA, CHANGE.id(), ActorId.of("rina"));
        LinkNid link = new LinkNid(ID, UPAZILA, CHANGE, HELD, Instant.EPOCH);
        OverrideIdentity override = new OverrideIdentity(NID, IdentifierType.NID, ID, Instant.EPOCH);
        DisputeIdentifier dispute = new DisputeIdentifier(ID, CHANGE, NID, ID);
        Access.isFor(officers, confirm, link, override, dispute, new RequireRoom(ID, UPAZILA, HELD));
        assertThat(override.onlyByPerson()).isTrue();
        assertThat(dispute.onlyByPerson()).isTrue();
        assertThat(confirm.onlyByPerson()).isTrue();
        assertThat(link.onlyByPerson()).isTrue();
    }

    @Test
    void a_record_is_changed_by_those_who_register_where_the_person_lives() {
        Sealed sealed = CHANGE.reason();
        CorrectPerson correct = new CorrectPerson(
                ID,
                UPAZILA,
                CHANGE,
                new Closing(new OpenSeals(), ID).correction(CorrectionForm.Fields.NONE),
                List.of());
        List<Command> changes = List.of(
                correct,
                new MovePerson(ID, UPAZILA, CHANGE, LocalDate.EPOCH, UPAZILA, sealed),
                new RecordDeath(ID, UPAZILA, CHANGE, LocalDate.EPOCH, null),
                new RecordExit(ID, UPAZILA, CHANGE, LocalDate.EPOCH, ExitReason.WITHDREW),
                new ReinstatePerson(ID, UPAZILA, CHANGE),
                new GainIdentifier(ID, UPAZILA, CHANGE, HELD, Instant.EPOCH, null),
                new FindChange(ID, UPAZILA, CHANGE.id(), "hash"),
                new AskAccountChange(
                        ID,
                        UPAZILA,
                        CHANGE,
                        new PaymentAccount(Provider.BKASH, AccountId.of("a".repeat(32)), sealed),
                        ActorId.of("rina")));
        Access.isFor(Access.WHO_REGISTER, changes.toArray(Command[]::new));
        assertThat(changes).allSatisfy(one -> assertThat(one.scopePlace()).contains(UPAZILA));
    }

    @Test
    void a_person_is_registered_only_where_the_actor_works_before_anything_is_claimed() {
        assertThat(new FindRegistration(ID, "hash", UPAZILA).scopePlace()).contains(UPAZILA);
        assertThat(REGISTER.scopePlace()).contains(UPAZILA);
    }
}

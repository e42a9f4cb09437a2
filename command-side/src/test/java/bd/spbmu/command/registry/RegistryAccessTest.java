package bd.spbmu.command.registry;

import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.command.Access;
import bd.spbmu.command.OpenSeals;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.AccountId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.NoIdentifierReason;
import bd.spbmu.kernel.registry.Provider;
import bd.spbmu.kernel.registry.SourceRecord;
import java.time.Instant;
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
    void a_person_is_registered_only_where_the_actor_works_before_anything_is_claimed() {
        assertThat(new FindRegistration(ID, "hash", UPAZILA).scopePlace()).contains(UPAZILA);
        assertThat(REGISTER.scopePlace()).contains(UPAZILA);
    }
}

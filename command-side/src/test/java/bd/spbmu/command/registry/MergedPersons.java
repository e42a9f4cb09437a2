package bd.spbmu.command.registry;

import static bd.spbmu.command.registry.ChangedPersons.EVIDENCE;
import static bd.spbmu.command.registry.ChangedPersons.REASON;

import bd.spbmu.command.OpenSeals;
import bd.spbmu.command.enrolment.Desk;
import bd.spbmu.command.registry.RegistrationForm.GivenAccount;
import bd.spbmu.command.registry.RegistrationForm.GivenIdentifier;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.IdentityId;
import bd.spbmu.kernel.registry.MergeId;
import bd.spbmu.kernel.registry.Provider;
import java.util.List;
import java.util.UUID;

/** A registry in memory, whose records can be merged and parted: who is registered under the number n has the NID n. */
final class MergedPersons {

    final ChangedPersons registry = new ChangedPersons();
    final Desk desk =
            new Desk(registry.house.commands(), new ConfirmedBeneficiaries(registry.house.commands()), registry.clock);
    private final ConfirmedBeneficiaries beneficiaries = new ConfirmedBeneficiaries(registry.house.commands());
    private final MergeSteps merging =
            new MergeSteps(registry.house.commands(), beneficiaries, desk.entitlements(), new OpenSeals());
    private final UndoingSteps undoing = new UndoingSteps(registry.house.commands(), desk.entitlements(), merging);
    final Merges merges = new Merges(
            registry.house.commands(),
            beneficiaries,
            desk.entitlements(),
            registry.claims,
            new ChangeNotes(new OpenSeals(), OpenSeals.BLIND),
            merging,
            undoing);

    static BeneficiaryId person(long number) {
        return ChangedPersons.id(number);
    }

    static MergeId merge(long number) {
        return new MergeId(new UUID(5, number));
    }

    static EnrolmentId enrolment(long number) {
        return new EnrolmentId(new UUID(7, number));
    }

    static GivenIdentifier nid(long number) {
        return new GivenIdentifier(IdentifierType.NID, "26916278123" + (10 + number));
    }

    static GivenAccount wallet(long number) {
        return new GivenAccount(Provider.BKASH, "017123456" + (10 + number));
    }

    IdentityId identity(long number) {
        return registry.identity(nid(number));
    }

    void register(long number) {
        registry.register(
                person(number), Forms.rahima().withIdentifiers(nid(number)).withAccount(wallet(number)));
    }

    void merge(long number, long one, long other) {
        ask(number, one, other);
        confirm(number, one);
    }

    void ask(long number, long one, long other) {
        registry.as(
                "rina",
                () -> merges.ask(person(one), merge(number), new MergeForms.Merging(person(other), REASON, EVIDENCE)));
    }

    void confirm(long number, long one) {
        registry.as("karim", () -> merges.confirm(person(one), merge(number)));
    }

    void askUndoing(long number, long one, List<EnrolmentId> enrolments, List<GivenIdentifier> identifiers) {
        registry.as(
                "rina",
                () -> merges.askUndoing(
                        person(one), merge(number), new MergeForms.Undoing(enrolments, identifiers, REASON, EVIDENCE)));
    }

    void confirmUndoing(long number, long one) {
        registry.as("karim", () -> merges.confirmUndoing(person(one), merge(number)));
    }

    BeneficiaryId holder(long identity) {
        Holder holder = registry.house.commands().sendAndWait(new FindHolder(identity(identity)));
        return holder.by();
    }
}

package bd.spbmu.kernel.programme;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.EventType;

/** What has happened to a ministry or division. Stored for ever: add records, never change one. */
public sealed interface MinistryEvent {

    MinistryCode ministry();

    /** @param abbreviation as the seed document prints it, such as {@code MoSW} */
    @EventType("ministry.registered.v1")
    record MinistryRegistered(MinistryCode ministry, String abbreviation, Bilingual name) implements MinistryEvent {}
}

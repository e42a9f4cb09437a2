package bd.spbmu.kernel.programme;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.EventType;
import org.jspecify.annotations.Nullable;

/** What has happened to a management information system. Stored for ever: add records, never change one. */
public sealed interface MisEvent {

    MisCode mis();

    /**
     * @param serial its place in the published list, from 1
     * @param portal address of its own portal, absent when none is published
     * @param note what the published list says beside it, such as the number of programmes
     */
    @EventType("mis.registered.v1")
    record MisRegistered(
            MisCode mis,
            int serial,
            Bilingual name,
            MinistryCode ministry,
            Maintainer maintainer,
            @Nullable String portal,
            @Nullable Bilingual note)
            implements MisEvent {}

    /** @param source who says so: the published list, or this registry's own assumption */
    @EventType("mis.programme-assigned.v1")
    record ProgrammeAssigned(MisCode mis, ProgrammeCode programme, Bilingual source) implements MisEvent {}
}

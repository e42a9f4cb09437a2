package bd.spbmu.command.programme;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.programme.Maintainer;
import bd.spbmu.kernel.programme.MinistryCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.util.EnumSet;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything a {@link Mis} can be told. */
sealed interface MisCommand extends CatalogueCommand {

    /**
     * @param serial its place in the published list, from 1
     * @param portal address of its own portal, absent when none is published
     */
    record RegisterMis(
            @TargetAggregateIdentifier MisCode mis,
            int serial,
            Bilingual name,
            MinistryCode ministry,
            Maintainer maintainer,
            @Nullable String portal,
            @Nullable Bilingual note)
            implements MisCommand {}

    /** @param source who says so: a published list, or this registry's own assumption */
    record AssignProgramme(@TargetAggregateIdentifier MisCode mis, ProgrammeCode programme, Bilingual source)
            implements MisCommand {}

    /** Asks whether it exists; changes nothing. */
    record ConfirmMis(@TargetAggregateIdentifier MisCode mis) implements MisCommand {

        /** What the catalogue has is public. */
        @Override
        public boolean openToAll() {
            return true;
        }

        @Override
        public Set<Role> allowedTo() {
            return EnumSet.allOf(Role.class);
        }
    }
}

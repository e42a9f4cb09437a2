package bd.spbmu.projections.programme;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.programme.Maintainer;
import bd.spbmu.kernel.programme.MinistryCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.projections.Revised;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An MIS and the programmes it serves.
 *
 * @param serial its place in the published list, from 1
 * @param programmes in the order they were assigned
 */
public record MisView(
        long revision,
        MisCode code,
        int serial,
        Bilingual name,
        MinistryCode ministry,
        Maintainer maintainer,
        @Nullable String portal,
        @Nullable Bilingual note,
        List<Assignment> programmes)
        implements Revised {

    public MisView {
        programmes = List.copyOf(programmes);
    }

    MisView serving(long newRevision, Assignment assignment) {
        List<Assignment> more = new ArrayList<>(programmes);
        more.removeIf(one -> one.programme().equals(assignment.programme()));
        more.add(assignment);
        return new MisView(newRevision, code, serial, name, ministry, maintainer, portal, note, more);
    }

    /** @param source who says so: the published list, or this registry's own assumption */
    public record Assignment(ProgrammeCode programme, Bilingual source) {}
}

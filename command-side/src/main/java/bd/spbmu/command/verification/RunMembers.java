package bd.spbmu.command.verification;

import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.registry.BeneficiaryId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who draws a programme today, page by page. */
public interface RunMembers {

    /**
     * In the order of beneficiary ids.
     *
     * @param after where the page before ended, absent for the first
     * @throws bd.spbmu.kernel.Refusal when the views cannot answer or lag behind
     */
    Page page(ProgrammeCode programme, @Nullable String after);

    /** @param next where this page ended, absent on the last */
    record Page(List<Member> members, @Nullable String next) {

        public Page {
            members = List.copyOf(members);
        }
    }

    /** @param place upazila the person is counted in */
    record Member(BeneficiaryId beneficiary, PlaceCode place) {}
}

package bd.spbmu.command.enrolment;

import static bd.spbmu.command.enrolment.Rules.JULY;
import static bd.spbmu.command.enrolment.Rules.OLD_AGE;
import static bd.spbmu.command.enrolment.Rules.RAHIMA;
import static org.assertj.core.api.Assertions.assertThat;

import bd.spbmu.command.Access;
import bd.spbmu.kernel.enrolment.EndReason;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnrolmentAccessTest {

    private static final EnrolmentId ID = new EnrolmentId(new UUID(7, 1));
    private static final EntitlementsId PERSON = new EntitlementsId(RAHIMA.beneficiary());
    private static final NameEnrolment NAME =
            new NameEnrolment(ID, RAHIMA.beneficiary(), OLD_AGE, JULY, RAHIMA.place());
    private static final Enrol ENROL = new Enrol(PERSON, RAHIMA, ID, OLD_AGE, null, JULY);
    private static final EndEnrolment END = new EndEnrolment(PERSON, ID, OLD_AGE, JULY, EndReason.LEFT);

    @Test
    void enrolling_is_for_clients_operators_and_field_officers() {
        Access.isFor(Access.WHO_REGISTER, NAME, ENROL, END, new FindEnrolment(ID));
    }

    @Test
    void it_happens_only_where_the_actor_works() {
        assertThat(NAME.scopeProgramme()).contains(OLD_AGE);
        assertThat(NAME.scopePlace()).contains(RAHIMA.place());
        assertThat(ENROL.scopeProgramme()).contains(OLD_AGE);
        assertThat(ENROL.scopePlace()).contains(RAHIMA.place());
        assertThat(END.scopeProgramme()).contains(OLD_AGE);
    }
}

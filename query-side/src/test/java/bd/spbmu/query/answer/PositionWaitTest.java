package bd.spbmu.query.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.projections.ViewProgress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

class PositionWaitTest {

    private final List<String> waited = new ArrayList<>();
    private final PositionWait wait = new PositionWait(new Recorded(), Duration.ofSeconds(5));

    @Test
    void waits_for_the_views_of_the_controller() {
        ask("7-3", "whole");
        assertThat(waited).containsExactly("7-3 [person-view] PT5S");
    }

    @Test
    void a_method_that_names_its_own_views_waits_for_these() {
        ask("7-3", "particular");
        assertThat(waited).containsExactly("7-3 [history-view, person-view] PT5S");
    }

    @Test
    void nobody_waits_without_a_position() {
        ask(null, "whole");
        assertThat(waited).isEmpty();
    }

    @Test
    void a_position_that_is_none_is_the_callers_mistake() {
        assertThatThrownBy(() -> ask("yesterday", "whole"))
                .isInstanceOf(Malformed.class)
                .hasMessage("position-malformed");
    }

    private void ask(@Nullable String position, String method) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (position != null) {
            request.addHeader(PositionWait.POSITION, position);
        }
        try {
            wait.preHandle(
                    request,
                    new MockHttpServletResponse(),
                    new HandlerMethod(new Questions(), Questions.class.getDeclaredMethod(method)));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    @Reads("person-view")
    static final class Questions {

        void whole() {}

        @Reads({"history-view", "person-view"})
        void particular() {}
    }

    private final class Recorded implements ViewProgress {

        @Override
        public void await(LogPosition position, Collection<String> processors, Duration patience) {
            waited.add(position + " " + processors + " " + patience);
        }

        @Override
        public LogPosition head() {
            return LogPosition.START;
        }
    }
}

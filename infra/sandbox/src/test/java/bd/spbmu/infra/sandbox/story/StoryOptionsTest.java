package bd.spbmu.infra.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryOptionsTest {

    @Test
    void reads_what_it_is_told_and_how_to_start_a_registry() {
        StoryOptions options = StoryOptions.read(
                List.of("--seed=7", "--journal=j.ndjson", "--kill", "--", "java", "-jar", "app.jar", "--x=y"));

        assertThat(options)
                .isEqualTo(new StoryOptions(
                        7, 2000, Path.of("j.ndjson"), true, null, List.of("java", "-jar", "app.jar", "--x=y")));
    }

    @Test
    void takes_a_fresh_seed_each_time() {
        assertThat(List.of(seed(), seed(), seed(), seed(), seed())).doesNotContainSequence(seed(), seed(), seed());
    }

    @Test
    void says_in_a_sentence_what_is_wrong() {
        assertThatThrownBy(() -> StoryOptions.read(List.of("--sed=7", "--", "java")))
                .hasMessageContaining("--sed");
        assertThatThrownBy(() -> StoryOptions.read(List.of("--seed=x", "--", "java")))
                .hasMessageContaining("'x'");
        assertThatThrownBy(() -> StoryOptions.read(List.of())).hasMessageContaining("needs a registry");
        assertThatThrownBy(() -> StoryOptions.read(List.of("--credentials=c", "--kill")))
                .hasMessageContaining("killed");
    }

    @Test
    void pays_the_quarter_that_is_over() {
        assertThat(World.quarterBefore(LocalDate.of(2026, 11, 24))).hasToString("2026-27-Q1");
        assertThat(World.quarterBefore(LocalDate.of(2026, 10, 1))).hasToString("2026-27-Q1");
        assertThat(World.quarterBefore(LocalDate.of(2026, 9, 30))).hasToString("2025-26-Q4");
        assertThat(World.quarterBefore(LocalDate.of(2027, 3, 31))).hasToString("2026-27-Q2");
    }

    private static long seed() {
        return StoryOptions.read(List.of("--", "java")).seed();
    }
}

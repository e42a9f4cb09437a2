package bd.spbmu.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.spbmu.command.House;
import bd.spbmu.command.intake.IntakeCommand.FailImport;
import bd.spbmu.command.intake.IntakeCommand.FinishImport;
import bd.spbmu.command.intake.IntakeCommand.NoteProgress;
import bd.spbmu.command.intake.IntakeCommand.ReceiveImport;
import bd.spbmu.command.intake.IntakeCommand.ResumeImport;
import bd.spbmu.kernel.intake.Counts;
import bd.spbmu.kernel.intake.FileFormat;
import bd.spbmu.kernel.intake.ImportEvent.ImportFinished;
import bd.spbmu.kernel.intake.ImportEvent.ImportReceived;
import bd.spbmu.kernel.intake.ImportId;
import bd.spbmu.kernel.intake.ImportKind;
import bd.spbmu.kernel.programme.MisCode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImportJobTest {

    private static final ImportId ID = new ImportId(new UUID(1, 1));
    private static final ImportReceived FILE = received("a".repeat(64));
    private static final Counts HUNDRED = new Counts(90, 5, 3, 2);

    private final House house = House.of(List.of(ImportJob.class), List.of());

    @Test
    void the_same_file_again_changes_nothing_and_another_is_refused() {
        tell(new ReceiveImport(ID, FILE));
        tell(new ReceiveImport(ID, FILE));

        assertThat(house.stream(ID)).containsExactly(FILE);
        assertThatThrownBy(() -> tell(new ReceiveImport(ID, received("b".repeat(64)))))
                .hasMessage("same-id-other-body");
    }

    @Test
    void it_goes_on_from_the_last_noted_piece() {
        tell(new ReceiveImport(ID, FILE));
        assertThat(resumed()).isEqualTo(new ImportState(FILE, 0, Counts.NONE, 0, false));
        tell(new NoteProgress(ID, 0, 100, HUNDRED, 4_000));

        assertThat(resumed()).isEqualTo(new ImportState(FILE, 100, HUNDRED, 4_000, false));
    }

    @Test
    void a_piece_counts_once_whoever_decides_it_again() {
        tell(new ReceiveImport(ID, FILE));
        resumed();
        tell(new NoteProgress(ID, 0, 100, HUNDRED, 4_000));

        assertThatThrownBy(() -> tell(new NoteProgress(ID, 0, 100, HUNDRED, 4_000)))
                .hasMessage("import-moved-on");
        assertThat(resumed().counts()).isEqualTo(HUNDRED);
    }

    @Test
    void its_end_is_its_end() {
        tell(new ReceiveImport(ID, FILE));
        resumed();
        tell(new NoteProgress(ID, 0, 100, HUNDRED, 4_000));
        tell(new FinishImport(ID));
        tell(new FinishImport(ID));
        tell(new FailImport(ID, "import-stuck"));

        assertThat(house.stream(ID)).hasSize(4).last().isEqualTo(new ImportFinished(ID, HUNDRED));
        assertThat(resumed().over()).isTrue();
        assertThatThrownBy(() -> tell(new NoteProgress(ID, 100, 200, HUNDRED, 8_000)))
                .hasMessage("import-moved-on");
    }

    private void tell(Object command) {
        house.commands().sendAndWait(command);
    }

    private ImportState resumed() {
        return house.commands().sendAndWait(new ResumeImport(ID));
    }

    private static ImportReceived received(String hash) {
        return new ImportReceived(
                ID,
                ImportKind.REGISTRATIONS,
                MisCode.of("dss-mis"),
                null,
                Map.of(),
                FileFormat.CSV,
                hash,
                1_000,
                200,
                false);
    }
}

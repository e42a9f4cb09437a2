package bd.spbmu.command.intake;

import bd.spbmu.kernel.intake.Counts;
import bd.spbmu.kernel.intake.ImportEvent.ImportReceived;

/**
 * Where a file stands.
 *
 * @param line how many lines are decided
 * @param reportBytes how much of the report counts
 * @param over whether nothing more will happen to it
 */
public record ImportState(ImportReceived file, long line, Counts counts, long reportBytes, boolean over) {}

package bd.spbmu.kernel.intake;

/** How a file is written. */
public enum FileFormat {
    XLSX,
    CSV,
    NDJSON
}

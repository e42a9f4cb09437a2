package bd.spbmu.kernel.intake;

/** How a file is written. */
public enum FileFormat {
    XLSX(FileFormat.WORKBOOK),
    CSV(FileFormat.TABLE),
    NDJSON(FileFormat.LINES);

    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String TABLE = "text/csv";
    public static final String LINES = "application/x-ndjson";

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As HTTP names it, without parameters. */
    public String mediaType() {
        return mediaType;
    }
}

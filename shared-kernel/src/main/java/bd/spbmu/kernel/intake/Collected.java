package bd.spbmu.kernel.intake;

/** That what is decided now was taken down earlier, without a connection. Kept beside every event that follows from it. */
public record Collected(CollectionId collection, CaptureTime at) {}

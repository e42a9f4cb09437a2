package bd.spbmu.kernel.place;

/** From the largest to the smallest place the registry counts by. */
public enum PlaceLevel {
    DIVISION,
    DISTRICT,
    /** Upazila or metropolitan thana. */
    UPAZILA
}

package bd.spbmu.kernel.place;

import bd.spbmu.kernel.KernelProblem;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.Text;
import java.util.regex.Pattern;

/** A BBS geocode: 2 digits name a division, 4 a district, 6 an upazila or metropolitan thana. */
public record PlaceCode(String text) implements Text {

    private static final Pattern SHAPE = Pattern.compile("\\d{2}(?:\\d{2}){0,2}");
    private static final int DISTRICT_DIGITS = 4;

    public PlaceCode {
        if (!SHAPE.matcher(text).matches()) {
            throw new Malformed(KernelProblem.PLACE_MALFORMED);
        }
    }

    public static PlaceCode of(String text) {
        return new PlaceCode(text);
    }

    public boolean isWithin(PlaceCode larger) {
        return text.startsWith(larger.text);
    }

    /** The district this place is or lies in; a division answers itself. */
    public PlaceCode district() {
        return text.length() <= DISTRICT_DIGITS ? this : new PlaceCode(text.substring(0, DISTRICT_DIGITS));
    }

    @Override
    public String toString() {
        return text;
    }
}

package bd.spbmu.query.console;

import bd.spbmu.kernel.place.Place;
import bd.spbmu.kernel.place.PlaceLevel;
import bd.spbmu.kernel.place.Places;
import java.util.Comparator;
import java.util.List;

/** The places a reader may choose from, sorted as their language sorts. */
public final class PlaceChoices {

    private final LocalFormat format;

    PlaceChoices(LocalFormat format) {
        this.format = format;
    }

    public List<Place> divisions() {
        return sorted(Places.BANGLADESH.at(PlaceLevel.DIVISION));
    }

    public List<Place> districts() {
        return sorted(Places.BANGLADESH.at(PlaceLevel.DISTRICT));
    }

    public List<Place> in(Place larger) {
        return sorted(Places.BANGLADESH.children(larger.code()));
    }

    private List<Place> sorted(List<Place> places) {
        return places.stream().sorted(Comparator.comparing(format::name)).toList();
    }
}

package bd.spbmu.query.place;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.AccessProblem;
import bd.spbmu.kernel.place.Place;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.place.PlaceLevel;
import bd.spbmu.kernel.place.Places;
import bd.spbmu.query.answer.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The places that enrolments and payments are counted by. */
@RestController
@RequestMapping("/v1/places")
class PlaceQueryController {

    @GetMapping
    Answer<Place> places(
            @RequestParam(required = false) @Nullable PlaceLevel level,
            @RequestParam(required = false) @Nullable PlaceCode parent) {
        return Answer.all(Places.BANGLADESH.all().stream()
                .filter(place -> level == null || place.level() == level)
                .filter(place -> parent == null || parent.equals(place.parent()))
                .toList());
    }

    @GetMapping("/{place}")
    Place place(@PathVariable PlaceCode place) {
        return Places.BANGLADESH.find(place).orElseThrow(() -> new Refusal(AccessProblem.OUT_OF_SCOPE));
    }
}

package bd.spbmu.query.registry;

import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.Identifier;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.Mobile;
import bd.spbmu.kernel.registry.PlainName;
import bd.spbmu.query.answer.QueryProblem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom to look for; everything given must hold. In a body, since numbers never go into an address.
 *
 * @param name in either script, as it sounds
 * @param place a division, district or upazila
 * @param size 1 to 1,000 rows, 20 unless given
 * @param after cursor of the page before
 */
public record PersonSearch(
        @Nullable GivenIdentifier identifier,
        @Nullable PlainName name,
        @Nullable Mobile mobile,
        @Nullable PlaceCode place,
        @Nullable Integer size,
        @Nullable String after) {

    private static final int USUAL_SIZE = 20;

    int sizeOrUsual() {
        return size == null ? USUAL_SIZE : size;
    }

    /** @throws FieldErrors {@code question-empty} when nothing is given */
    void requireSomething() {
        if (identifier == null && name == null && mobile == null && place == null) {
            throw FieldErrors.at("", QueryProblem.QUESTION_EMPTY);
        }
    }

    /** @throws FieldErrors naming the number when it is none of its type */
    Optional<Identifier> checkedIdentifier() {
        return Optional.ofNullable(identifier).map(given -> given.checked("/identifier/number"));
    }

    @Override
    public String toString() {
        return "***";
    }

    /** A number and what it is. */
    public record GivenIdentifier(IdentifierType type, String number) {

        /** @throws FieldErrors at the pointer when the number is none of its type */
        public Identifier checked(String pointer) {
            try {
                return Identifier.of(type, number);
            } catch (Malformed malformed) {
                throw FieldErrors.at(pointer, malformed.problem());
            }
        }

        @Override
        public String toString() {
            return type + ":***";
        }
    }
}

package bd.spbmu.kernel.matching;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What two records of one person are likely to share: several passes, so that no single error hides the pair. A key is
 * {@code pass|value}; it holds clear data and must be hashed before it is kept.
 */
public final class BlockingKeys {

    private static final int MOBILE_TAIL = 8;
    private static final int MOST_PARTS = 3;

    private BlockingKeys() {}

    /** Usually 8 to 20, each once. */
    public static List<String> of(PersonTraits traits) {
        Set<String> keys = new LinkedHashSet<>();
        traits.canonicalIdentifiers().forEach(identifier -> keys.add("identifier|" + identifier));
        Name own = Name.of(traits.nameBn());
        String mother = NameKeys.first(Name.of(traits.mother()));
        String father = NameKeys.first(Name.of(traits.father()));
        String born = eitherOrder(traits.birthDate());
        String district = traits.place().district().text();
        for (String part : parts(traits, own)) {
            keys.add("born-name|" + born + "|" + part);
            keys.add("year-place-name|" + traits.birthDate().getYear() + "|"
                    + traits.place().text() + "|" + part);
            if (!father.isEmpty()) {
                keys.add("name-father|" + part + "|" + father + "|" + district);
            }
        }
        if (own.parts().size() > 1) {
            keys.add("born-name|" + born + "|" + own.joined());
        }
        if (!mother.isEmpty()) {
            keys.add("mother-born|" + mother + "|" + born);
        }
        if (!mother.isEmpty() && !father.isEmpty()) {
            keys.add("parents|" + father + "|" + mother + "|" + district);
            keys.add("name-parents|" + NameKeys.first(own) + "|" + father + "|" + mother);
        }
        String mobile = traits.mobile();
        if (mobile != null) {
            keys.add("mobile|" + mobile.substring(Math.max(0, mobile.length() - MOBILE_TAIL)));
        }
        if (traits.account() != null) {
            keys.add("account|" + traits.account());
        }
        return List.copyOf(keys);
    }

    private static List<String> parts(PersonTraits traits, Name own) {
        return Stream.concat(NameKeys.weighty(own).stream(), NameKeys.weighty(Name.of(traits.nameEn())).stream())
                .filter(key -> !key.isEmpty())
                .distinct()
                .limit(MOST_PARTS)
                .toList();
    }

    /** Day and month in rising order, so that a date and its swapped twin meet. */
    private static String eitherOrder(LocalDate date) {
        int day = date.getDayOfMonth();
        int month = date.getMonthValue();
        return date.getYear() + "-" + Math.min(day, month) + "-" + Math.max(day, month);
    }
}

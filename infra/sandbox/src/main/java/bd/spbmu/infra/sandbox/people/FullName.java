package bd.spbmu.infra.sandbox.people;

import bd.spbmu.kernel.registry.Gender;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person is called, before anybody writes it down.
 *
 * @param abdul whether the name is one of those that begin with Abdul
 * @param last a second name of a man, or the suffix of a woman; not a family name
 */
record FullName(
        boolean hindu,
        Gender gender,
        NameWord given,
        boolean abdul,
        @Nullable NameWord last,
        boolean late) {

    private static final List<String> MALE_PREFIX_BN = List.of("মোঃ", "মো.", "মোহাম্মদ", "মুহাম্মদ");
    private static final List<String> MALE_PREFIX_EN = List.of("Md.", "Md", "Mohammad", "Muhammad");
    private static final List<String> FEMALE_PREFIX_BN = List.of("মোছাঃ", "মোসাঃ", "মোছাম্মৎ", "মোসাম্মৎ");
    private static final List<String> FEMALE_PREFIX_EN = List.of("Mst.", "Mst", "Mosammat", "Most.");
    private static final List<String> ABDUL_BN = List.of("আব্দুল", "আবদুল", "আঃ", "আব্দুর");
    private static final List<String> ABDUL_EN = List.of("Abdul", "Abdur", "Abdul", "A.");
    private static final int USUAL = 70;

    static FullName random(boolean hindu, Gender gender, boolean late, Chance chance) {
        boolean female = gender == Gender.FEMALE;
        NameWord given = chance.oneOf(NameWord.all(givenKind(hindu, female)));
        boolean abdul = !hindu && !female && chance.percent(12);
        NameWord last = abdul || chance.percent(12) ? null : chance.oneOf(NameWord.all(lastKind(hindu, female)));
        return new FullName(hindu, gender, given, abdul, last, late);
    }

    static NameWord.Kind givenKind(boolean hindu, boolean female) {
        if (hindu) {
            return female ? NameWord.Kind.HINDU_FEMALE : NameWord.Kind.HINDU_MALE;
        }
        return female ? NameWord.Kind.MUSLIM_FEMALE : NameWord.Kind.MUSLIM_MALE;
    }

    private static NameWord.Kind lastKind(boolean hindu, boolean female) {
        if (hindu) {
            return female ? NameWord.Kind.HINDU_SUFFIX : NameWord.Kind.HINDU_SURNAME;
        }
        return female ? NameWord.Kind.MUSLIM_SUFFIX : NameWord.Kind.MUSLIM_SURNAME;
    }

    FullName given(NameWord other) {
        return new FullName(hindu, gender, other, abdul, last, late);
    }

    FullName last(@Nullable NameWord other) {
        return new FullName(hindu, gender, given, abdul, other, late);
    }

    FullName late(boolean now) {
        return new FullName(hindu, gender, given, abdul, last, now);
    }

    String bn(Chance chance) {
        List<String> words = new ArrayList<>();
        if (late) {
            words.add("মৃত");
        }
        prefix(chance, MALE_PREFIX_BN, FEMALE_PREFIX_BN, "শ্রী", "শ্রীমতি", words);
        if (abdul) {
            words.add(chance.usuallyFirst(ABDUL_BN, USUAL));
        }
        words.add(chance.usuallyFirst(given.bn(), USUAL));
        if (last != null) {
            words.add(chance.usuallyFirst(last.bn(), USUAL));
        }
        return String.join(" ", words);
    }

    String en(Chance chance) {
        List<String> words = new ArrayList<>();
        if (late) {
            words.add("Late");
        }
        prefix(chance, MALE_PREFIX_EN, FEMALE_PREFIX_EN, "Sree", "Sreemati", words);
        if (abdul) {
            words.add(chance.usuallyFirst(ABDUL_EN, USUAL));
        }
        words.add(chance.usuallyFirst(given.en(), USUAL));
        if (last != null) {
            words.add(chance.usuallyFirst(last.en(), USUAL));
        }
        return String.join(" ", words);
    }

    /** Half of all clerks write the title, half leave it out. */
    private void prefix(
            Chance chance, List<String> men, List<String> women, String hinduMan, String hinduWoman, List<String> to) {
        if (!chance.percent(50)) {
            return;
        }
        boolean female = gender == Gender.FEMALE;
        if (hindu) {
            to.add(female ? hinduWoman : hinduMan);
        } else {
            to.add(chance.usuallyFirst(female ? women : men, USUAL));
        }
    }
}

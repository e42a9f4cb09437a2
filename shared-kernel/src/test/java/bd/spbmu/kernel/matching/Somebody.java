package bd.spbmu.kernel.matching;

import bd.spbmu.kernel.place.PlaceCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record to vary: রহিমা of Kurigram, with everything known. */
record Somebody(
        String nameBn,
        @Nullable String nameEn,
        String mother,
        String father,
        String born,
        String place,
        @Nullable String mobile,
        List<String> identifiers,
        @Nullable String account) {

    static final Somebody RAHIMA = new Somebody(
            "মোছাঃ রহিমা খাতুন",
            "Mst. Rahima Khatun",
            "আছিয়া বেগম",
            "মৃত আঃ কুদ্দুস",
            "1958-03-07",
            "554952",
            "+8801712345678",
            List.of("NID:4914912345678"),
            "BKASH:01712345678");

    PersonTraits traits() {
        return new PersonTraits(
                nameBn,
                nameEn,
                mother,
                father,
                LocalDate.parse(born),
                PlaceCode.of(place),
                mobile,
                identifiers,
                account);
    }

    Somebody named(String bn, @Nullable String en) {
        return new Somebody(bn, en, mother, father, born, place, mobile, identifiers, account);
    }

    Somebody childOf(String newMother, String newFather) {
        return new Somebody(nameBn, nameEn, newMother, newFather, born, place, mobile, identifiers, account);
    }

    Somebody born(String date) {
        return new Somebody(nameBn, nameEn, mother, father, date, place, mobile, identifiers, account);
    }

    Somebody at(String code) {
        return new Somebody(nameBn, nameEn, mother, father, born, code, mobile, identifiers, account);
    }

    Somebody reachedAt(@Nullable String number, @Nullable String wallet) {
        return new Somebody(nameBn, nameEn, mother, father, born, place, number, identifiers, wallet);
    }

    Somebody identifiedBy(String... numbers) {
        return new Somebody(nameBn, nameEn, mother, father, born, place, mobile, List.of(numbers), account);
    }
}

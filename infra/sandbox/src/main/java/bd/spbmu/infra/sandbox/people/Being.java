package bd.spbmu.infra.sandbox.people;

import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.Gender;
import java.time.LocalDate;
import java.time.Period;

/**
 * Who someone truly is, whatever clerks write down.
 *
 * @param number theirs alone: household times ten plus member
 * @param husband whose name stands in the father's place on some of a married woman's papers; her father's otherwise
 */
record Being(
        long number,
        boolean hindu,
        Gender gender,
        FullName name,
        FullName mother,
        FullName father,
        FullName husband,
        LocalDate born,
        PlaceCode home) {

    private static final int MEMBERS = 10;

    long household() {
        return number / MEMBERS;
    }

    int member() {
        return (int) (number % MEMBERS);
    }

    int age() {
        return Period.between(born, People.AS_OF).getYears();
    }

    boolean isFemale() {
        return gender == Gender.FEMALE;
    }

    Being named(FullName other) {
        return new Being(number, hindu, gender, other, mother, father, husband, born, home);
    }

    Being bornOn(LocalDate date) {
        return new Being(number, hindu, gender, name, mother, father, husband, date, home);
    }
}

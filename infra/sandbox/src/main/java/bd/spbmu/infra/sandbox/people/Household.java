package bd.spbmu.infra.sandbox.people;

import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.Gender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A family under one roof: an elder couple, often a married son, children, now and then twins. */
final class Household {

    private static final Map<String, String> TWINS = Map.of("হাসান", "হোসেন", "রিনা", "রুনা", "জামাল", "কামাল");
    private static final int DAYS = 365;
    /** The tenth number of a household is what its members share. */
    private static final int MOST = 9;

    private final long number;
    private final boolean hindu;
    private final PlaceCode home;
    private final Chance chance;
    private final List<Being> members = new ArrayList<>();

    private Household(long number, Chance chance) {
        this.number = number;
        this.chance = chance;
        this.hindu = chance.perMille(85);
        this.home = Homes.random(chance);
    }

    static List<Being> members(long seed, long number) {
        Household household = new Household(number, Chance.of(seed, number));
        household.settle();
        return household.members;
    }

    private void settle() {
        FullName grandfather = FullName.random(hindu, Gender.MALE, chance.percent(45), chance);
        FullName grandmother = FullName.random(hindu, Gender.FEMALE, false, chance);
        if (!grandfather.late()) {
            add(grandfather, stranger(Gender.FEMALE), stranger(Gender.MALE), grandfather, 62, 88);
        }
        add(grandmother, stranger(Gender.FEMALE), stranger(Gender.MALE), grandfather, 58, 84);
        if (chance.percent(15)) {
            elderSister();
        }
        if (chance.percent(75)) {
            FullName son = FullName.random(hindu, Gender.MALE, false, chance);
            FullName father = chance.perMille(25) ? namesake(son) : son;
            FullName wife = FullName.random(hindu, Gender.FEMALE, false, chance);
            add(father, grandmother, grandfather, father, 30, 48);
            add(wife, stranger(Gender.FEMALE), stranger(Gender.MALE), father, 19, 40);
            children(wife, father);
        }
    }

    /** A son who bears his father's very name. */
    private FullName namesake(FullName son) {
        return members.getFirst().isFemale() ? son : members.getFirst().name();
    }

    private void elderSister() {
        Being sister = members.getLast();
        members.add(new Being(
                number * 10 + members.size(),
                hindu,
                Gender.FEMALE,
                fresh(Gender.FEMALE),
                sister.mother(),
                sister.father(),
                sister.father(),
                sister.born().minusDays(chance.between(400, 4000)),
                home));
    }

    private void children(FullName mother, FullName father) {
        int children = chance.between(0, 3);
        for (int i = 0; i < children && members.size() < MOST - 1; i++) {
            Gender gender = chance.percent(50) ? Gender.FEMALE : Gender.MALE;
            FullName name = fresh(gender);
            add(name, mother, father.late(chance.percent(5)), name, 6, 24);
            if (chance.percent(6)) {
                Being first = members.getLast();
                Being second = add(twinOf(first), mother, first.father(), name, 6, 24);
                members.set(members.size() - 1, second.bornOn(first.born()));
            }
        }
    }

    /** Nobody gives two of their children one name. */
    private FullName fresh(Gender gender) {
        FullName name = FullName.random(hindu, gender, false, chance);
        while (isTaken(name.given())) {
            name = FullName.random(hindu, gender, false, chance);
        }
        return name;
    }

    private boolean isTaken(NameWord given) {
        return members.stream().anyMatch(member -> member.name().given().equals(given));
    }

    private FullName twinOf(Being first) {
        String rhyme = TWINS.get(first.name().given().bn().getFirst());
        FullName other = fresh(first.gender());
        if (rhyme == null) {
            return other.last(first.name().last());
        }
        NameWord word = NameWord.named(FullName.givenKind(false, first.isFemale()), rhyme);
        return first.name().given(word);
    }

    private FullName stranger(Gender gender) {
        return FullName.random(hindu, gender, gender == Gender.MALE && chance.percent(60), chance);
    }

    private Being add(FullName name, FullName mother, FullName father, FullName husband, int youngest, int oldest) {
        LocalDate born =
                People.AS_OF.minusYears(chance.between(youngest, oldest)).minusDays(chance.between(0, DAYS - 1));
        if (born.getYear() < 1985 && chance.percent(14)) {
            born = born.withDayOfYear(1);
        }
        Being being = new Being(
                number * 10 + members.size(),
                hindu,
                chance.perMille(2) ? Gender.THIRD : name.gender(),
                name,
                mother,
                father,
                husband,
                born,
                home);
        members.add(being);
        return being;
    }
}

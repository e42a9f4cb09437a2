package bd.spbmu.infra.sandbox.people;

import bd.spbmu.infra.sandbox.people.Applicant.Account;
import bd.spbmu.infra.sandbox.people.Applicant.Copy;
import bd.spbmu.infra.sandbox.people.Applicant.GivenNumber;
import bd.spbmu.infra.sandbox.people.Applicant.Written;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.NoIdentifierReason;
import bd.spbmu.kernel.registry.Provider;
import bd.spbmu.kernel.registry.Religion;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes people down as clerks do: in their own spelling, with the usual slips. */
final class Clerk {

    private static final List<String> WORK =
            List.of("কৃষক", "দিনমজুর", "গৃহিণী", "জেলে", "রিকশাচালক", "ক্ষুদ্র ব্যবসায়ী", "অবসরপ্রাপ্ত", "বেকার");
    private static final int GROWN_UP = 18;
    /** Members are 0 to 8; what the household shares hangs on the ninth. */
    private static final int SHARED = 9;

    private final long seed;
    private final Chance chance;

    Clerk(long seed, Chance chance) {
        this.seed = seed;
        this.chance = chance;
    }

    Applicant first(Being being) {
        Office office = Office.first(being, chance);
        List<GivenNumber> numbers = numbers(being);
        String mobile = mobile(being);
        return record(
                being,
                Copy.FIRST,
                office,
                names(being, false),
                being.born(),
                being.home(),
                mobile,
                numbers,
                wallet(being));
    }

    /** The same person by another clerk, under another number or none. */
    Applicant hidden(Being being, Applicant first) {
        Office office = Office.again(being, new Office(first.mis(), first.programme()), chance);
        PlaceCode home = switch (chance.byShare(85, 8, 7)) {
            case 0 -> being.home();
            case 1 -> Homes.upazila(being.home().district(), chance);
            default -> Homes.random(chance);
        };
        String mobile = switch (chance.byShare(50, 35, 15)) {
            case 0 -> first.mobile();
            case 1 -> newMobile(being);
            default -> null;
        };
        Account account = chance.percent(25) ? first.account() : newAccount(being);
        GivenNumber other = otherNumber(being, first.identifiers());
        return record(
                being,
                Copy.HIDDEN,
                office,
                names(being, chance.percent(8)),
                Slips.date(being.born(), chance),
                home,
                mobile,
                other == null ? List.of() : List.of(other),
                account);
    }

    /** The same number again, written otherwise. */
    Applicant sameNumber(Being being, Applicant first) {
        Office office = Office.again(being, new Office(first.mis(), first.programme()), chance);
        GivenNumber given = first.identifiers().getFirst();
        String digits = given.digits();
        if (given.type() == IdentifierType.NID && digits.length() == 13 && chance.percent(60)) {
            digits = being.born().getYear() + digits;
        } else if (given.type() == IdentifierType.NID && digits.length() == 17 && chance.percent(60)) {
            digits = digits.substring(4);
        }
        String written = chance.percent(40) ? Slips.inBangla(digits) : digits;
        return record(
                being,
                Copy.SAME_NUMBER,
                office,
                names(being, false),
                being.born(),
                being.home(),
                first.mobile(),
                List.of(new GivenNumber(given.type(), written)),
                first.account());
    }

    private Applicant record(
            Being being,
            Copy copy,
            Office office,
            Written names,
            LocalDate born,
            PlaceCode home,
            @Nullable String mobile,
            List<GivenNumber> numbers,
            @Nullable Account account) {
        return new Applicant(
                being.number(),
                copy,
                office.mis(),
                office.programme(),
                "%s-%d%s"
                        .formatted(
                                being.home().text(),
                                being.number(),
                                copy == Copy.FIRST
                                        ? ""
                                        : "-" + office.programme().charAt(0)),
                names,
                born,
                being.gender(),
                being.hindu() ? Religion.HINDUISM : Religion.ISLAM,
                being.age() < GROWN_UP ? "শিক্ষার্থী" : chance.oneOf(WORK),
                being.home(),
                home,
                mobile,
                numbers,
                numbers.isEmpty() ? chance.oneOf(List.of(NoIdentifierReason.values())) : null,
                account);
    }

    private Written names(Being being, boolean slip) {
        String bn = being.name().bn(chance);
        boolean husband = being.isFemale() && being.age() > 22 && chance.percent(6);
        FullName father = husband ? being.husband() : being.father();
        return new Written(
                slip ? Slips.inName(bn, chance) : bn,
                chance.percent(80) ? being.name().en(chance) : null,
                chance.percent(85) ? being.mother().bn(chance) : being.mother().en(chance),
                chance.percent(85) ? father.bn(chance) : father.en(chance));
    }

    private List<GivenNumber> numbers(Being being) {
        if (being.age() < GROWN_UP) {
            return chance.percent(97) ? List.of(brn(being)) : List.of();
        }
        if (chance.percent(95)) {
            return chance.percent(5) ? List.of(nid(being), brn(being)) : List.of(nid(being));
        }
        return chance.percent(60) ? List.of(brn(being)) : List.of();
    }

    private GivenNumber brn(Being being) {
        return new GivenNumber(
                IdentifierType.BRN,
                Numbers.brn(
                        seed,
                        being.household(),
                        being.member(),
                        being.home(),
                        being.born().getYear()));
    }

    private GivenNumber nid(Being being) {
        return switch (chance.byShare(45, 25, 30)) {
            case 0 -> nid10(being);
            case 1 -> new GivenNumber(IdentifierType.NID, nid13(being));
            default -> new GivenNumber(IdentifierType.NID, being.born().getYear() + nid13(being));
        };
    }

    private GivenNumber nid10(Being being) {
        return new GivenNumber(IdentifierType.NID, Numbers.nid10(seed, being.household(), being.member()));
    }

    private String nid13(Being being) {
        return Numbers.nid13(seed, being.household(), being.member(), being.home());
    }

    /** Of a form the first record did not use, so that no index links the two. */
    private @Nullable GivenNumber otherNumber(Being being, List<GivenNumber> used) {
        boolean shortForm = used.stream().anyMatch(number -> number.digits().length() == 10);
        boolean birth = used.stream().anyMatch(number -> number.type() == IdentifierType.BRN);
        if (being.age() < GROWN_UP || chance.percent(15)) {
            return birth ? null : brn(being);
        }
        return shortForm ? new GivenNumber(IdentifierType.NID, being.born().getYear() + nid13(being)) : nid10(being);
    }

    private @Nullable String mobile(Being being) {
        return switch (chance.byShare(60, 34, 6)) {
            case 0 -> Numbers.mobile(seed, being.household(), being.member());
            case 1 -> Numbers.mobile(seed, being.household(), SHARED);
            default -> null;
        };
    }

    private String newMobile(Being being) {
        return Numbers.mobile(seed + 1, being.household(), being.member());
    }

    /** Most have their own; a few are paid into the household's or an agent's, which must be seen. */
    private Account wallet(Being being) {
        String number = switch (chance.byShare(95, 3, 2)) {
            case 0 -> Numbers.mobile(seed, being.household(), being.member());
            case 1 -> Numbers.mobile(seed, being.household(), SHARED);
            default ->
                Numbers.mobile(seed + 2, Long.parseLong(being.home().district().text()), SHARED);
        };
        return account(number);
    }

    private Account newAccount(Being being) {
        return account(newMobile(being));
    }

    private Account account(String number) {
        Provider provider =
                List.of(Provider.BKASH, Provider.NAGAD, Provider.ROCKET).get(chance.byShare(55, 33, 12));
        return new Account(provider, provider == Provider.ROCKET && chance.percent(70) ? number + "7" : number);
    }
}

package bd.spbmu.infra.sandbox.people;

import java.time.LocalDate;

/** What goes wrong when data is written down. */
final class Slips {

    private static final String LETTERS = "কগচজটডতদনপবমরলসহ";
    private static final int MONTHS = 12;

    private Slips() {}

    /** Mostly right; else swapped, a day off, the first of January, one part wrong, a year off, or something else altogether. */
    static LocalDate date(LocalDate told, Chance chance) {
        return switch (chance.byShare(72, 8, 5, 5, 5, 3, 2)) {
            case 0 -> told;
            case 1 ->
                told.getDayOfMonth() <= MONTHS
                        ? LocalDate.of(told.getYear(), told.getDayOfMonth(), told.getMonthValue())
                        : told;
            case 2 -> told.plusDays(1);
            case 3 -> told.withDayOfYear(1);
            case 4 -> told.withDayOfMonth(chance.between(1, 28));
            case 5 -> told.minusYears(1);
            default -> told.minusDays(chance.between(400, 900));
        };
    }

    /** One letter of the longest word left out, changed, or exchanged with its neighbour. */
    static String inName(String name, Chance chance) {
        String[] words = name.split(" ", -1);
        int longest = 0;
        for (int i = 1; i < words.length; i++) {
            longest = words[i].length() > words[longest].length() ? i : longest;
        }
        words[longest] = inWord(words[longest], chance);
        return String.join(" ", words);
    }

    private static String inWord(String word, Chance chance) {
        int at = chance.between(1, Math.max(1, word.length() - 2));
        if (at >= word.length() || !Character.isLetter(word.charAt(at))) {
            return word;
        }
        StringBuilder slipped = new StringBuilder(word);
        if (chance.percent(50)) {
            slipped.setCharAt(at, LETTERS.charAt(chance.between(0, LETTERS.length() - 1)));
        } else {
            slipped.deleteCharAt(at);
        }
        return slipped.toString();
    }

    static String inBangla(String digits) {
        StringBuilder bangla = new StringBuilder(digits.length());
        digits.chars().forEach(digit -> bangla.append((char) ('০' + digit - '0')));
        return bangla.toString();
    }
}

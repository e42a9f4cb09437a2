package bd.spbmu.infra.app.journey;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Files of people nobody knows yet. */
final class PeopleFile {

    static final String CSV = "text/csv";

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() % 100_000_000L);
    private static final String HEADINGS =
            "স্থানীয় আইডি,নাম (বাংলা),Name (English),মাতার নাম,পিতার নাম,জন্মতারিখ,জন্মস্থান,"
                    + "জাতীয়তা,লিঙ্গ,ধর্ম,পেশা,বর্তমান উপজেলা (জিওকোড),বর্তমান ঠিকানা,স্থায়ী উপজেলা (জিওকোড),স্থায়ী ঠিকানা,"
                    + "জাতীয় পরিচয়পত্র নম্বর,পরিচয় নম্বর না থাকার কারণ\n";

    private PeopleFile() {}

    /** @param nid empty for none */
    static String line(String localId, String nid, String birthDate) {
        return localId + ",রহিমা বেগম,Rahima Begum,আমেনা খাতুন,আব্দুল করিম," + birthDate
                + ",উলিপুর,BGD,নারী,ইসলাম,গৃহিণী," + "৫৫৪৯৯৪,ধরণীবাড়ী,৫৫৪৯৯৪,ধরণীবাড়ী," + nid + ","
                + (nid.isEmpty() ? "lost" : "") + "\n";
    }

    static String localId() {
        return "F-" + UUID.randomUUID().toString().substring(0, 18);
    }

    static String nid() {
        return "2691%09d".formatted(NEXT.incrementAndGet());
    }

    static byte[] of(String... lines) {
        return (HEADINGS + String.join("", lines)).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] ofMany(int lines) {
        return of(LongStream.range(0, lines)
                .mapToObj(each -> line(localId(), nid(), "1955-03-07"))
                .collect(Collectors.joining()));
    }
}

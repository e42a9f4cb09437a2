package bd.spbmu.kernel.intake;

import static bd.spbmu.kernel.ProblemKind.MALFORMED;
import static bd.spbmu.kernel.ProblemKind.NOT_FOUND;
import static bd.spbmu.kernel.ProblemKind.STALE;
import static bd.spbmu.kernel.ProblemKind.TOO_LARGE;
import static bd.spbmu.kernel.ProblemKind.UNAVAILABLE;

import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.ProblemKind;

/** Why a file, or a line of it, is not taken, in order of precedence. */
public enum IntakeProblem implements Problem {
    FILE_FORMAT_UNKNOWN(
            "file-format-unknown",
            MALFORMED,
            "Send the file as XLSX, CSV or NDJSON, and name its type in Content-Type.",
            "ফাইলটি XLSX, CSV বা NDJSON হিসেবে পাঠান এবং Content-Type-এ ধরন উল্লেখ করুন।"),
    FILE_TOO_LARGE(
            "file-too-large", TOO_LARGE, "The file is larger than allowed.", "ফাইলটি অনুমোদিত আকারের চেয়ে বড়।"),
    FILE_SWELLS(
            "file-swells",
            MALFORMED,
            "The workbook unpacks to far more than it should: it is refused as dangerous.",
            "ওয়ার্কবুকটি খুললে অস্বাভাবিক বড় হয়: বিপজ্জনক বলে নেওয়া হলো না।"),
    FILE_CUT_OFF(
            "file-cut-off",
            MALFORMED,
            "The file ends in the middle: send it again as a whole.",
            "ফাইলটি মাঝপথে শেষ: পুরো ফাইল আবার পাঠান।"),
    FILE_NOT_UTF8(
            "file-not-utf8",
            MALFORMED,
            "The file is not written in UTF-8: save it as CSV UTF-8 and send it again.",
            "ফাইলটি UTF-8-এ লেখা নয়: CSV UTF-8 হিসেবে সংরক্ষণ করে আবার পাঠান।"),
    FILE_NAMES_ENTITIES(
            "file-names-entities",
            MALFORMED,
            "The workbook declares a document type or entities, which no spreadsheet needs: it is refused as dangerous.",
            "ওয়ার্কবুকে ডকুমেন্ট টাইপ বা এনটিটি ঘোষণা আছে, যা কোনো স্প্রেডশিটে লাগে না: বিপজ্জনক বলে নেওয়া হলো না।"),
    FILE_HOLDS_FORMULAS(
            "file-holds-formulas",
            MALFORMED,
            "A cell holds a formula: paste values only and send the file again.",
            "একটি ঘরে সূত্র আছে: শুধু মান পেস্ট করে ফাইলটি আবার পাঠান।"),
    FILE_UNREADABLE("file-unreadable", MALFORMED, "The file cannot be read.", "ফাইলটি পড়া যাচ্ছে না।"),
    FILE_EMPTY("file-empty", MALFORMED, "The file holds no lines.", "ফাইলে কোনো সারি নেই।"),
    TOO_MANY_LINES(
            "too-many-lines",
            MALFORMED,
            "The file holds more lines than allowed: split it.",
            "ফাইলে অনুমোদিত সংখ্যার চেয়ে বেশি সারি আছে: ভাগ করে পাঠান।"),
    TOO_MANY_COLUMNS(
            "too-many-columns",
            MALFORMED,
            "The file has more columns than allowed.",
            "ফাইলে অনুমোদিত সংখ্যার চেয়ে বেশি কলাম আছে।"),
    LINE_TOO_LONG(
            "line-too-long", MALFORMED, "A line is longer than allowed.", "একটি সারি অনুমোদিত দৈর্ঘ্যের চেয়ে লম্বা।"),
    HEADINGS_UNKNOWN(
            "headings-unknown",
            MALFORMED,
            "No heading is known: begin with the template, or save a mapping of your headings.",
            "কোনো শিরোনাম চেনা যায়নি: টেমপ্লেট দিয়ে শুরু করুন, অথবা আপনার শিরোনামের ম্যাপিং সংরক্ষণ করুন।"),
    HEADING_REPEATED("heading-repeated", MALFORMED, "Two columns fill the same field.", "দুটি কলাম একই ঘর পূরণ করে।"),
    COLUMN_UNKNOWN("column-unknown", MALFORMED, "There is no such field to fill.", "পূরণ করার মতো এমন কোনো ঘর নেই।"),
    MAPPING_UNKNOWN("mapping-unknown", NOT_FOUND, "There is no such mapping.", "এমন কোনো ম্যাপিং নেই।"),
    DIGITS_LOST(
            "digits-lost",
            MALFORMED,
            "The spreadsheet kept this number as a figure and lost its last digits: format the column as text.",
            "স্প্রেডশিট এই নম্বরকে সংখ্যা হিসেবে রেখে শেষ অঙ্কগুলো হারিয়েছে: কলামটি টেক্সট হিসেবে রাখুন।"),
    REPEATED_IN_FILE(
            "repeated-in-file",
            MALFORMED,
            "An earlier line of this file says the same.",
            "এই ফাইলের আগের একটি সারিতে একই তথ্য আছে।"),
    WITHOUT_IDENTIFIER(
            "without-identifier",
            MALFORMED,
            "Registered provisionally: there is no identifier yet.",
            "সাময়িকভাবে নিবন্ধিত: এখনো কোনো পরিচয় নম্বর নেই।"),
    NOT_JUDGED(
            "not-judged",
            MALFORMED,
            "Enrolled without a check for double benefits: no rule set is adopted yet.",
            "দ্বৈত সুবিধা যাচাই ছাড়া তালিকাভুক্ত: এখনো কোনো নিয়ম গৃহীত হয়নি।"),
    NID_YEAR_DIFFERS(
            "nid-year-differs",
            MALFORMED,
            "The year in front of the NID is not the year of birth.",
            "জাতীয় পরিচয়পত্র নম্বরের শুরুর বছর জন্মসালের সঙ্গে মেলে না।"),
    NID_DISTRICT_UNKNOWN(
            "nid-district-unknown",
            MALFORMED,
            "No district has the code this NID begins with.",
            "এই জাতীয় পরিচয়পত্র নম্বরের জেলা কোড কোনো জেলার নয়।"),
    NID_AREA_UNKNOWN(
            "nid-area-unknown",
            MALFORMED,
            "The digit for the kind of area in this NID is none in use.",
            "এই জাতীয় পরিচয়পত্র নম্বরের এলাকার ধরনের অঙ্কটি ব্যবহৃত নয়।"),
    BRN_YEAR_DIFFERS(
            "brn-year-differs",
            MALFORMED,
            "The year in front of the birth registration number is not the year of birth.",
            "জন্ম নিবন্ধন নম্বরের শুরুর বছর জন্মসালের সঙ্গে মেলে না।"),
    BRN_UNVERIFIABLE(
            "brn-unverifiable",
            MALFORMED,
            "Nobody can verify a birth registration number of 16 digits until the registrar issues it anew.",
            "১৬ অঙ্কের জন্ম নিবন্ধন নম্বর নিবন্ধক পুনরায় না দিলে যাচাই করা যায় না।"),
    IMPORT_MOVED_ON(
            "import-moved-on",
            STALE,
            "Another worker went on with this file.",
            "অন্য একটি কর্মী এই ফাইলের কাজ এগিয়ে নিয়েছে।"),
    IMPORT_STUCK(
            "import-stuck",
            UNAVAILABLE,
            "The rest of the file could not be decided: send it again under a new id.",
            "ফাইলের বাকি অংশ নিষ্পত্তি করা যায়নি: নতুন আইডিতে আবার পাঠান।");

    private final String slug;
    private final ProblemKind kind;
    private final String english;
    private final String bangla;

    IntakeProblem(String slug, ProblemKind kind, String english, String bangla) {
        this.slug = slug;
        this.kind = kind;
        this.english = english;
        this.bangla = bangla;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String bangla() {
        return bangla;
    }
}

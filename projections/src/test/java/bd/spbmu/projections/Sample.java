package bd.spbmu.projections;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.PaymentMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document with a field of every kind that views have. */
public record Sample(
        String name,
        @Nullable PlaceCode place,
        @Nullable PaymentMode mode,
        @Nullable Taka amount,
        @Nullable LocalDate day,
        @Nullable Instant at,
        @Nullable Boolean open,
        List<String> tokens,
        @Nullable Sealed secret,
        List<Part> parts) {

    public static final DocumentType<Sample> TYPE = new DocumentType<>(
            "sample",
            1,
            Sample.class,
            "sample-view",
            Map.of(
                    "name", FieldKind.KEYWORD,
                    "place", FieldKind.KEYWORD,
                    "mode", FieldKind.KEYWORD,
                    "amount", FieldKind.LONG,
                    "day", FieldKind.DATE,
                    "at", FieldKind.DATE,
                    "open", FieldKind.BOOLEAN,
                    "tokens", FieldKind.KEYWORD));

    /** A nested value that is only kept. */
    public record Part(Bilingual text, @Nullable Long number) {}

    static Sample named(String name) {
        return new Sample(name, null, null, null, null, null, null, List.of(), null, List.of());
    }

    Sample in(String geocode) {
        return new Sample(name, PlaceCode.of(geocode), mode, amount, day, at, open, tokens, secret, parts);
    }

    Sample worth(long poisha) {
        return new Sample(name, place, mode, new Taka(poisha), day, at, open, tokens, secret, parts);
    }

    Sample on(String date) {
        return new Sample(name, place, mode, amount, LocalDate.parse(date), at, open, tokens, secret, parts);
    }

    Sample at(String instant) {
        return new Sample(name, place, mode, amount, day, Instant.parse(instant), open, tokens, secret, parts);
    }

    Sample paid(PaymentMode how) {
        return new Sample(name, place, how, amount, day, at, open, tokens, secret, parts);
    }

    Sample open(boolean isOpen) {
        return new Sample(name, place, mode, amount, day, at, isOpen, tokens, secret, parts);
    }

    Sample with(String... some) {
        return new Sample(name, place, mode, amount, day, at, open, List.of(some), secret, parts);
    }
}

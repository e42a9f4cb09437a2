package bd.spbmu.command.application;

import bd.spbmu.kernel.PersonalField;
import bd.spbmu.kernel.Seals;
import bd.spbmu.kernel.application.NoticeKind;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes what an applicant is told, at the moment it is sent. No name, no programme: a telephone may be shared. */
@Component
public class Notices {

    private final Openings openings;
    private final OneTimeCodes codes;
    private final Seals seals;
    private final Clock clock;

    Notices(Openings openings, OneTimeCodes codes, Seals seals, Clock clock) {
        this.openings = openings;
        this.codes = codes;
        this.seals = seals;
        this.clock = clock;
    }

    /** Absent when there is nobody to tell, or nothing any more: a code that is not the newest, or is over. */
    public Optional<ShortMessage> message(Notice notice) {
        return openings.find(notice.application())
                .filter(standing -> notice.kind() != NoticeKind.CODE || isOfUse(standing, notice))
                .flatMap(standing -> Optional.ofNullable(standing.mobile())
                        .flatMap(mobile -> seals.open(PersonalField.MOBILE, mobile))
                        .map(mobile -> new ShortMessage(notice.id(), mobile, text(standing, notice))));
    }

    private boolean isOfUse(Standing standing, Notice notice) {
        return standing.code() == notice.number() && clock.instant().isBefore(standing.codeValidUntil());
    }

    private String text(Standing standing, Notice notice) {
        String reference = standing.received().reference().text();
        return switch (notice.kind()) {
            case CODE ->
                "আবেদন %s এর কোড: %s। কাউকে জানাবেন না। Code: do not share it."
                        .formatted(reference, codes.code(notice.application(), standing.code()));
            case INFORMATION_ASKED ->
                "আবেদন %s: আরও তথ্য প্রয়োজন। More information is needed, please look at your application."
                        .formatted(reference);
            case ACCEPTED -> "আবেদন %s গৃহীত হয়েছে। Your application was accepted.".formatted(reference);
            case REFUSED ->
                "আবেদন %s গৃহীত হয়নি; কারণ দেখুন। Your application was refused, please look at the reason."
                        .formatted(reference);
        };
    }
}

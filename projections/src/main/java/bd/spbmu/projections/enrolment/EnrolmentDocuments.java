package bd.spbmu.projections.enrolment;

import static bd.spbmu.projections.FieldKind.DATE;
import static bd.spbmu.projections.FieldKind.KEYWORD;
import static bd.spbmu.projections.FieldKind.LONG;
import static java.util.Map.entry;

import bd.spbmu.projections.DocumentType;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The documents of enrolments. */
@Configuration(proxyBeanMethods = false)
public class EnrolmentDocuments {

    public static final String PROCESSOR = "enrolment-view";

    public static final DocumentType<EnrolmentView> ENROLMENT = new DocumentType<>(
            "enrolment",
            2,
            EnrolmentView.class,
            PROCESSOR,
            Map.ofEntries(
                    entry("enrolment", KEYWORD),
                    entry("beneficiary", KEYWORD),
                    entry("programme", KEYWORD),
                    entry("mis", KEYWORD),
                    entry("place", KEYWORD),
                    entry("district", KEYWORD),
                    entry("gender", KEYWORD),
                    entry("birthYear", LONG),
                    entry("startsOn", DATE),
                    entry("endsOn", DATE),
                    entry("endReason", KEYWORD),
                    entry("recordedAt", DATE),
                    entry("endRecordedAt", DATE),
                    entry("movedAt", DATE)));

    public static final DocumentType<ProofView> PROOF = new DocumentType<>(
            "enrolment-proof",
            1,
            ProofView.class,
            PROCESSOR,
            Map.ofEntries(
                    entry("enrolment", KEYWORD),
                    entry("beneficiary", KEYWORD),
                    entry("programme", KEYWORD),
                    entry("place", KEYWORD),
                    entry("district", KEYWORD),
                    entry("standing", KEYWORD),
                    entry("awaited", KEYWORD),
                    entry("outdated", KEYWORD),
                    entry("since", DATE)));

    @Bean
    DocumentType<ProofView> proofDocumentType() {
        return PROOF;
    }

    @Bean
    DocumentType<EnrolmentView> enrolmentDocumentType() {
        return ENROLMENT;
    }
}

package bd.spbmu.projections.verification;

import static bd.spbmu.projections.FieldKind.BOOLEAN;
import static bd.spbmu.projections.FieldKind.DATE;
import static bd.spbmu.projections.FieldKind.KEYWORD;
import static java.util.Map.entry;

import bd.spbmu.projections.DocumentType;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The documents of verifications. */
@Configuration(proxyBeanMethods = false)
public class VerificationDocuments {

    public static final String PROCESSOR = "verification-view";

    public static final DocumentType<VerificationView> VERIFICATION = new DocumentType<>(
            "verification",
            1,
            VerificationView.class,
            PROCESSOR,
            Map.ofEntries(
                    entry("verification", KEYWORD),
                    entry("beneficiary", KEYWORD),
                    entry("source", KEYWORD),
                    entry("place", KEYWORD),
                    entry("district", KEYWORD),
                    entry("run", KEYWORD),
                    entry("state", KEYWORD),
                    entry("unknown", KEYWORD),
                    entry("differing", KEYWORD),
                    entry("outdated", BOOLEAN),
                    entry("requestedAt", DATE),
                    entry("settledAt", DATE)));

    public static final DocumentType<VerificationRunView> RUN = new DocumentType<>(
            "verification-run",
            1,
            VerificationRunView.class,
            PROCESSOR,
            Map.of("run", KEYWORD, "programme", KEYWORD, "source", KEYWORD, "startedAt", DATE));

    @Bean
    DocumentType<VerificationView> verificationDocumentType() {
        return VERIFICATION;
    }

    @Bean
    DocumentType<VerificationRunView> verificationRunDocumentType() {
        return RUN;
    }
}

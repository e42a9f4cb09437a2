package bd.spbmu.projections.application;

import static bd.spbmu.projections.FieldKind.DATE;
import static bd.spbmu.projections.FieldKind.KEYWORD;
import static java.util.Map.entry;

import bd.spbmu.projections.DocumentType;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The documents of applications. */
@Configuration(proxyBeanMethods = false)
public class ApplicationDocuments {

    public static final String PROCESSOR = "application-view";

    public static final DocumentType<ApplicationView> APPLICATION = new DocumentType<>(
            "application",
            1,
            ApplicationView.class,
            PROCESSOR,
            Map.ofEntries(
                    entry("application", KEYWORD),
                    entry("reference", KEYWORD),
                    entry("programme", KEYWORD),
                    entry("place", KEYWORD),
                    entry("state", KEYWORD),
                    entry("identities", KEYWORD),
                    entry("receivedAt", DATE),
                    entry("since", DATE)));

    @Bean
    DocumentType<ApplicationView> applicationDocumentType() {
        return APPLICATION;
    }
}

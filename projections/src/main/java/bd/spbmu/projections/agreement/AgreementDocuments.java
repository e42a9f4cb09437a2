package bd.spbmu.projections.agreement;

import static bd.spbmu.projections.FieldKind.DATE;
import static bd.spbmu.projections.FieldKind.KEYWORD;

import bd.spbmu.projections.DocumentType;
import bd.spbmu.projections.programme.CatalogueDocuments;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The documents of agreements; they are few, and written with the catalogue. */
@Configuration(proxyBeanMethods = false)
public class AgreementDocuments {

    public static final DocumentType<AgreementView> AGREEMENT = new DocumentType<>(
            "agreement",
            1,
            AgreementView.class,
            CatalogueDocuments.PROCESSOR,
            Map.of(
                    "agreement", KEYWORD,
                    "mis", KEYWORD,
                    "source", KEYWORD,
                    "purposes", KEYWORD,
                    "fields", KEYWORD,
                    "state", KEYWORD,
                    "proposedAt", DATE));

    @Bean
    DocumentType<AgreementView> agreementDocumentType() {
        return AGREEMENT;
    }
}

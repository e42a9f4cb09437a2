package bd.spbmu.projections.intake;

import static bd.spbmu.projections.FieldKind.DATE;
import static bd.spbmu.projections.FieldKind.KEYWORD;

import bd.spbmu.projections.DocumentType;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The documents of files brought in. */
@Configuration(proxyBeanMethods = false)
public class IntakeDocuments {

    public static final String PROCESSOR = "import-view";

    public static final DocumentType<ImportView> IMPORT = new DocumentType<>(
            "import",
            1,
            ImportView.class,
            PROCESSOR,
            Map.of("mis", KEYWORD, "by", KEYWORD, "kind", KEYWORD, "state", KEYWORD, "receivedAt", DATE));

    @Bean
    DocumentType<ImportView> importDocumentType() {
        return IMPORT;
    }
}

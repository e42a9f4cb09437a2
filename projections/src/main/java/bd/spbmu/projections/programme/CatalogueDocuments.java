package bd.spbmu.projections.programme;

import static bd.spbmu.projections.FieldKind.DATE;
import static bd.spbmu.projections.FieldKind.KEYWORD;
import static bd.spbmu.projections.FieldKind.LONG;

import bd.spbmu.projections.DocumentType;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The documents of the catalogue; what comes from different streams is kept in different documents. */
@Configuration(proxyBeanMethods = false)
public class CatalogueDocuments {

    public static final String PROCESSOR = "catalogue-view";

    public static final DocumentType<MinistryView> MINISTRY =
            new DocumentType<>("ministry", 1, MinistryView.class, PROCESSOR, Map.of("code", KEYWORD));
    public static final DocumentType<MisView> MIS = new DocumentType<>(
            "mis", 1, MisView.class, PROCESSOR, Map.of("code", KEYWORD, "serial", LONG, "ministry", KEYWORD));
    public static final DocumentType<ProgrammeView> PROGRAMME = new DocumentType<>(
            "programme",
            1,
            ProgrammeView.class,
            PROCESSOR,
            Map.of("code", KEYWORD, "serial", LONG, "mode", KEYWORD, "ministries", KEYWORD));
    public static final DocumentType<PublicationView> PUBLICATION = new DocumentType<>(
            "publication", 1, PublicationView.class, PROCESSOR, Map.of("publication", KEYWORD, "publishedOn", DATE));

    @Bean
    DocumentType<MinistryView> ministryDocumentType() {
        return MINISTRY;
    }

    @Bean
    DocumentType<MisView> misDocumentType() {
        return MIS;
    }

    @Bean
    DocumentType<ProgrammeView> programmeDocumentType() {
        return PROGRAMME;
    }

    @Bean
    DocumentType<PublicationView> publicationDocumentType() {
        return PUBLICATION;
    }
}

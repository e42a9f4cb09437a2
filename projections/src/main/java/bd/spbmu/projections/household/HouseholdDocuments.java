package bd.spbmu.projections.household;

import static bd.spbmu.projections.FieldKind.DATE;
import static bd.spbmu.projections.FieldKind.KEYWORD;

import bd.spbmu.projections.DocumentType;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The documents of households, and of where each person lives. */
@Configuration(proxyBeanMethods = false)
public class HouseholdDocuments {

    public static final String PROCESSOR = "household-view";

    public static final DocumentType<HouseholdView> HOUSEHOLD = new DocumentType<>(
            "household",
            1,
            HouseholdView.class,
            PROCESSOR,
            Map.of(
                    "household", KEYWORD,
                    "place", KEYWORD,
                    "district", KEYWORD,
                    "state", KEYWORD,
                    "living", KEYWORD,
                    "formedAt", DATE));
    public static final DocumentType<HomeView> HOME =
            new DocumentType<>("home", 1, HomeView.class, PROCESSOR, Map.of("beneficiary", KEYWORD));

    @Bean
    DocumentType<HouseholdView> householdDocumentType() {
        return HOUSEHOLD;
    }

    @Bean
    DocumentType<HomeView> homeDocumentType() {
        return HOME;
    }
}

package bd.spbmu.projections.doubledipping;

import static bd.spbmu.projections.FieldKind.DATE;
import static bd.spbmu.projections.FieldKind.KEYWORD;
import static bd.spbmu.projections.FieldKind.LONG;
import static java.util.Map.entry;

import bd.spbmu.projections.DocumentType;
import bd.spbmu.projections.programme.CatalogueDocuments;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The documents of exclusion rules and overlaps. */
@Configuration(proxyBeanMethods = false)
public class DoubleDippingDocuments {

    public static final String OVERLAP_PROCESSOR = "overlap-view";

    public static final DocumentType<RuleSetView> RULE_SET = new DocumentType<>(
            "rule-set",
            1,
            RuleSetView.class,
            CatalogueDocuments.PROCESSOR,
            Map.of("ruleSet", KEYWORD, "from", DATE, "revision", LONG));
    public static final DocumentType<OverlapView> OVERLAP = new DocumentType<>(
            "overlap",
            2,
            OverlapView.class,
            OVERLAP_PROCESSOR,
            Map.ofEntries(
                    entry("overlap", KEYWORD),
                    entry("beneficiaries", KEYWORD),
                    entry("kinds", KEYWORD),
                    entry("account", KEYWORD),
                    entry("phase", KEYWORD),
                    entry("heldEnrolment", KEYWORD),
                    entry("programmes", KEYWORD),
                    entry("places", KEYWORD),
                    entry("districts", KEYWORD),
                    entry("weight", LONG),
                    entry("noticedAt", DATE)));

    @Bean
    DocumentType<RuleSetView> ruleSetDocumentType() {
        return RULE_SET;
    }

    @Bean
    DocumentType<OverlapView> overlapDocumentType() {
        return OVERLAP;
    }
}

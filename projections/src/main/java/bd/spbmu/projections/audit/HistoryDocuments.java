package bd.spbmu.projections.audit;

import static bd.spbmu.projections.FieldKind.DATE;
import static bd.spbmu.projections.FieldKind.KEYWORD;
import static bd.spbmu.projections.FieldKind.LONG;

import bd.spbmu.projections.DocumentType;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The documents of what happened to persons. */
@Configuration(proxyBeanMethods = false)
public class HistoryDocuments {

    public static final String PROCESSOR = "history-view";

    public static final DocumentType<HistoryView> HISTORY = new DocumentType<>(
            "history",
            1,
            HistoryView.class,
            PROCESSOR,
            Map.of("beneficiary", KEYWORD, "stream", KEYWORD, "at", DATE, "revision", LONG));

    @Bean
    DocumentType<HistoryView> historyDocumentType() {
        return HISTORY;
    }
}

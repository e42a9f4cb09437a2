package bd.spbmu.projections.payroll;

import static bd.spbmu.projections.FieldKind.BOOLEAN;
import static bd.spbmu.projections.FieldKind.DATE;
import static bd.spbmu.projections.FieldKind.KEYWORD;
import static bd.spbmu.projections.FieldKind.LONG;
import static java.util.Map.entry;

import bd.spbmu.projections.DocumentType;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The documents of payrolls and payments. */
@Configuration(proxyBeanMethods = false)
public class PayrollDocuments {

    public static final String PAYROLL_PROCESSOR = "payroll-view";
    public static final String PAYMENT_PROCESSOR = "payment-view";

    public static final DocumentType<PayrollView> PAYROLL = new DocumentType<>(
            "payroll",
            2,
            PayrollView.class,
            PAYROLL_PROCESSOR,
            Map.of(
                    "payroll", KEYWORD,
                    "programme", KEYWORD,
                    "period", KEYWORD,
                    "run", LONG,
                    "state", KEYWORD,
                    "begunAt", DATE));
    public static final DocumentType<PaymentView> PAYMENT = new DocumentType<>(
            "payment",
            2,
            PaymentView.class,
            PAYMENT_PROCESSOR,
            Map.ofEntries(
                    entry("payment", KEYWORD),
                    entry("payroll", KEYWORD),
                    entry("programme", KEYWORD),
                    entry("period", KEYWORD),
                    entry("batch", KEYWORD),
                    entry("runs", LONG),
                    entry("run", LONG),
                    entry("state", KEYWORD),
                    entry("amount", LONG),
                    entry("beneficiary", KEYWORD),
                    entry("enrolment", KEYWORD),
                    entry("place", KEYWORD),
                    entry("district", KEYWORD),
                    entry("hold", KEYWORD),
                    entry("provider", KEYWORD),
                    entry("account", KEYWORD),
                    entry("conflicting", BOOLEAN)));
    public static final DocumentType<PaymentBatchView> PAYMENT_BATCH = new DocumentType<>(
            "payment-batch",
            1,
            PaymentBatchView.class,
            PAYMENT_PROCESSOR,
            Map.of("batch", KEYWORD, "payroll", KEYWORD, "number", LONG));

    @Bean
    DocumentType<PayrollView> payrollDocumentType() {
        return PAYROLL;
    }

    @Bean
    DocumentType<PaymentView> paymentDocumentType() {
        return PAYMENT;
    }

    @Bean
    DocumentType<PaymentBatchView> paymentBatchDocumentType() {
        return PAYMENT_BATCH;
    }
}

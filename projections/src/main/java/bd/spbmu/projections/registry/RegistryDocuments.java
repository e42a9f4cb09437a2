package bd.spbmu.projections.registry;

import static bd.spbmu.projections.FieldKind.BOOLEAN;
import static bd.spbmu.projections.FieldKind.DATE;
import static bd.spbmu.projections.FieldKind.KEYWORD;
import static bd.spbmu.projections.FieldKind.LONG;
import static java.util.Map.entry;

import bd.spbmu.projections.DocumentType;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The documents of persons, accounts and requests for transfers. */
@Configuration(proxyBeanMethods = false)
public class RegistryDocuments {

    public static final String PERSON_PROCESSOR = "person-view";
    public static final String ACCOUNT_PROCESSOR = "account-view";

    public static final DocumentType<PersonView> PERSON = new DocumentType<>(
            "person",
            3,
            PersonView.class,
            PERSON_PROCESSOR,
            Map.ofEntries(
                    entry("beneficiary", KEYWORD),
                    entry("mis", KEYWORD),
                    entry("localId", KEYWORD),
                    entry("place", KEYWORD),
                    entry("district", KEYWORD),
                    entry("gender", KEYWORD),
                    entry("birthYear", LONG),
                    entry("identities", KEYWORD),
                    entry("provisional", BOOLEAN),
                    entry("accountId", KEYWORD),
                    entry("nameTokens", KEYWORD),
                    entry("blocking", KEYWORD),
                    entry("mobileToken", KEYWORD),
                    entry("life", KEYWORD),
                    entry("mergedInto", KEYWORD),
                    entry("sourceKeys", KEYWORD),
                    entry("sourceMis", KEYWORD),
                    entry("disagreeing", KEYWORD),
                    entry("registeredAt", DATE)));
    public static final DocumentType<AccountView> ACCOUNT = new DocumentType<>(
            "account",
            1,
            AccountView.class,
            ACCOUNT_PROCESSOR,
            Map.of("account", KEYWORD, "provider", KEYWORD, "holders", KEYWORD));

    /** Written with the persons; a request is a document of its own. */
    public static final DocumentType<TransferView> TRANSFER = new DocumentType<>(
            "transfer",
            1,
            TransferView.class,
            PERSON_PROCESSOR,
            Map.of(
                    "transfer", KEYWORD,
                    "beneficiary", KEYWORD,
                    "place", KEYWORD,
                    "to", KEYWORD,
                    "purpose", KEYWORD,
                    "by", KEYWORD,
                    "state", KEYWORD,
                    "askedAt", DATE));

    @Bean
    DocumentType<TransferView> transferDocumentType() {
        return TRANSFER;
    }

    @Bean
    DocumentType<PersonView> personDocumentType() {
        return PERSON;
    }

    @Bean
    DocumentType<AccountView> accountDocumentType() {
        return ACCOUNT;
    }
}

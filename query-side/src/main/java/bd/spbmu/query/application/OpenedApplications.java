package bd.spbmu.query.application;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.Malformed;
import bd.spbmu.kernel.PersonalField;
import bd.spbmu.kernel.Sealed;
import bd.spbmu.kernel.Seals;
import bd.spbmu.kernel.application.SealedWords;
import bd.spbmu.kernel.matching.PersonTraits;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.registry.AccountNumber;
import bd.spbmu.kernel.registry.Identifier;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.Mobile;
import bd.spbmu.kernel.registry.Provider;
import bd.spbmu.projections.application.ApplicationView;
import bd.spbmu.query.application.ApplicantSaid.Address;
import bd.spbmu.query.application.ApplicantSaid.Masked;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Opens what applicants said; empty once their key is destroyed. */
@Component
class OpenedApplications {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SHOWN = 4;

    private final Seals seals;

    OpenedApplications(Seals seals) {
        this.seals = seals;
    }

    private Optional<JsonNode> form(ApplicationView view) {
        return seals.open(PersonalField.APPLICATION_FORM, view.form()).map(JSON::readTree);
    }

    Optional<ApplicantSaid> said(ApplicationView view) {
        return form(view).map(OpenedApplications::said);
    }

    private static ApplicantSaid said(JsonNode form) {
        String mobile = text(form, "mobile");
        JsonNode account = form.get("account");
        return new ApplicantSaid(
                required(form, "nameBn"),
                text(form, "nameEn"),
                required(form, "mother"),
                required(form, "father"),
                text(form, "spouse"),
                required(form, "birthDate"),
                required(form, "birthPlace"),
                required(form, "religion"),
                required(form, "occupation"),
                address(form.get("presentAddress")),
                address(form.get("permanentAddress")),
                mobile == null ? null : masked(Mobile.of(mobile).local()),
                identifiers(form)
                        .map(one -> new Masked(one.type().name(), masked(one.digits())))
                        .toList(),
                text(form, "noIdentifierReason"),
                account == null || account.isNull()
                        ? null
                        : new Masked(required(account, "provider"), masked(required(account, "number"))),
                text(form, "disability"));
    }

    /** What they are compared with registered persons by. */
    Optional<PersonTraits> traits(ApplicationView view) {
        return form(view).map(form -> {
            String mobile = text(form, "mobile");
            return new PersonTraits(
                    required(form, "nameBn"),
                    text(form, "nameEn"),
                    required(form, "mother"),
                    required(form, "father"),
                    LocalDate.parse(required(form, "birthDate")),
                    view.place(),
                    mobile == null ? null : Mobile.of(mobile).text(),
                    identifiers(form).map(Identifier::claimText).toList(),
                    account(form.get("account")));
        });
    }

    @Nullable
    Bilingual words(@Nullable SealedWords words) {
        return words == null
                ? null
                : new Bilingual(
                        Optional.ofNullable(text(words.en())).orElse(""),
                        Optional.ofNullable(text(words.bn())).orElse(""));
    }

    @Nullable
    String text(@Nullable Sealed words) {
        return words == null
                ? null
                : seals.open(PersonalField.APPLICATION_WORDS, words).orElse(null);
    }

    private static Stream<Identifier> identifiers(JsonNode form) {
        JsonNode given = form.get("identifiers");
        List<JsonNode> all = given == null || given.isNull()
                ? List.of()
                : StreamSupport.stream(given.spliterator(), false).toList();
        return all.stream()
                .map(one -> Identifier.of(IdentifierType.valueOf(required(one, "type")), required(one, "number")));
    }

    private static @Nullable String account(@Nullable JsonNode account) {
        if (account == null || account.isNull()) {
            return null;
        }
        try {
            return AccountNumber.of(
                            Provider.valueOf(required(account, "provider")),
                            required(account, "number"),
                            text(account, "routing"))
                    .claimText();
        } catch (Malformed never) {
            return null;
        }
    }

    private static Address address(@Nullable JsonNode address) {
        JsonNode given = Objects.requireNonNull(address);
        return new Address(PlaceCode.of(required(given, "place")), required(given, "text"));
    }

    private static String required(JsonNode form, String field) {
        return Optional.ofNullable(text(form, field)).orElse("");
    }

    private static @Nullable String text(JsonNode form, String field) {
        JsonNode value = form.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }

    private static String masked(String number) {
        int hidden = Math.max(0, number.length() - SHOWN);
        return "*".repeat(hidden) + number.substring(hidden);
    }
}

package bd.spbmu.query.registry;

import bd.spbmu.kernel.household.HouseholdRole;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.registry.IdentifierType;
import bd.spbmu.kernel.registry.Mobile;
import bd.spbmu.kernel.registry.PlainName;
import bd.spbmu.projections.household.HouseholdStay;
import bd.spbmu.projections.household.HouseholdViews;
import bd.spbmu.projections.programme.CatalogueViews;
import bd.spbmu.query.access.QueryScope;
import bd.spbmu.query.answer.Paging;
import bd.spbmu.query.console.Asked;
import bd.spbmu.query.console.Forms;
import bd.spbmu.query.console.Page;
import bd.spbmu.query.console.ProgrammeNames;
import bd.spbmu.query.payroll.PaymentAnswers;
import bd.spbmu.query.payroll.PaymentQuestion;
import bd.spbmu.query.payroll.PaymentRow;
import bd.spbmu.query.verification.VerificationAnswers;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Finds persons and shows one. What is searched for travels in the body: numbers never go into an address. */
@Page
@RequestMapping("/console/beneficiaries")
class BeneficiariesPage {

    private static final int MOST = 50;

    private final BeneficiaryAnswers beneficiaries;
    private final HistoryAnswers histories;
    private final HouseholdViews households;
    private final PaymentAnswers payments;
    private final VerificationAnswers verifications;
    private final CatalogueViews catalogue;
    private final QueryScope scope;

    BeneficiariesPage(
            BeneficiaryAnswers beneficiaries,
            HistoryAnswers histories,
            HouseholdViews households,
            PaymentAnswers payments,
            VerificationAnswers verifications,
            CatalogueViews catalogue,
            QueryScope scope) {
        this.beneficiaries = beneficiaries;
        this.histories = histories;
        this.households = households;
        this.payments = payments;
        this.verifications = verifications;
        this.catalogue = catalogue;
        this.scope = scope;
    }

    @GetMapping
    String form(@ModelAttribute("form") Form form) {
        scope.require(QueryScope.PERSONS);
        return "beneficiaries";
    }

    @PostMapping
    String search(@ModelAttribute("form") Form form, Locale locale, Model model) {
        scope.require(QueryScope.PERSONS);
        Forms.answer(model, locale, () -> model.addAttribute("found", beneficiaries.search(form.wanted())));
        return "beneficiaries";
    }

    @GetMapping("/{beneficiary}")
    String beneficiary(@PathVariable BeneficiaryId beneficiary, Model model) {
        BeneficiaryRecord person = beneficiaries.record(beneficiary, null);
        model.addAttribute("person", person);
        model.addAttribute("home", home(person.household()));
        model.addAttribute("payments", payments(beneficiary));
        model.addAttribute("verifications", verifications.newest(beneficiary));
        model.addAttribute("history", histories.of(beneficiary).items());
        model.addAttribute("names", ProgrammeNames.of(catalogue));
        return "beneficiary";
    }

    /** Who lives there, as far as the reader may see them. */
    private List<Housemate> home(HouseholdViews.@Nullable Living living) {
        if (living == null) {
            return List.of();
        }
        List<HouseholdStay> stays = households.household(living.household()).stream()
                .flatMap(view -> view.picture().stays().stream())
                .filter(HouseholdStay::lasts)
                .toList();
        Map<BeneficiaryId, BeneficiaryRow> people = beneficiaries.rows(
                stays.stream().map(HouseholdStay::beneficiary).toList(), "household");
        return stays.stream()
                .flatMap(stay -> Stream.ofNullable(people.get(stay.beneficiary()))
                        .map(row -> new Housemate(row, stay.role(), stay.since())))
                .toList();
    }

    record Housemate(BeneficiaryRow row, HouseholdRole role, LocalDate since) {}

    private List<PaymentRow> payments(BeneficiaryId beneficiary) {
        PaymentQuestion theirs = new PaymentQuestion(null, null, null, null, null, null, beneficiary, null);
        return payments.list(theirs, new Paging(MOST, null)).items();
    }

    record Form(
            @Nullable String type,
            @Nullable String number,
            @Nullable String name,
            @Nullable String mobile,
            @Nullable String place) {

        /** @throws bd.spbmu.kernel.Malformed for a name or a number that cannot be one */
        PersonSearch wanted() {
            String digits = Asked.text(number);
            String said = Asked.text(name);
            String phone = Asked.text(mobile);
            IdentifierType kind =
                    Objects.requireNonNullElse(Asked.choice(IdentifierType.class, type), IdentifierType.NID);
            return new PersonSearch(
                    digits == null ? null : new PersonSearch.GivenIdentifier(kind, digits),
                    said == null ? null : PlainName.of(said),
                    phone == null ? null : Mobile.of(phone),
                    Asked.place(place),
                    MOST,
                    null);
        }

        @Override
        public String toString() {
            return "***";
        }
    }
}

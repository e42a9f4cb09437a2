package bd.spbmu.query.console;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.projections.programme.CatalogueViews;
import bd.spbmu.projections.programme.ProgrammeView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What programmes are called, read once for a page. */
public final class ProgrammeNames {

    private final List<Choice> choices;
    private final Map<String, Bilingual> byCode;

    private ProgrammeNames(List<Choice> choices) {
        this.choices = List.copyOf(choices);
        this.byCode = choices.stream().collect(Collectors.toMap(Choice::code, Choice::name));
    }

    public static ProgrammeNames of(CatalogueViews catalogue) {
        return new ProgrammeNames(
                catalogue.programmes().stream().map(ProgrammeNames::choice).toList());
    }

    public List<Choice> choices() {
        return choices;
    }

    /** The name, or the code while the catalogue does not know it. */
    public Bilingual programme(ProgrammeCode code) {
        return byCode.getOrDefault(code.text(), new Bilingual(code.text(), code.text()));
    }

    private static Choice choice(ProgrammeView programme) {
        return new Choice(programme.code().text(), programme.name());
    }
}

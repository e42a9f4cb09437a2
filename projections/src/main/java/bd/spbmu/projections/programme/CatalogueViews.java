package bd.spbmu.projections.programme;

import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.programme.PublicationId;
import bd.spbmu.projections.Documents;
import bd.spbmu.projections.Documents.Find;
import bd.spbmu.projections.Documents.Sort;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The catalogue as it stands. */
@Component
public class CatalogueViews {

    private static final int ALL = 1_000;

    private final Documents<MinistryView> ministries;
    private final Documents<MisView> misList;
    private final Documents<ProgrammeView> programmes;
    private final Documents<PublicationView> publications;

    public CatalogueViews(
            Documents<MinistryView> ministries,
            Documents<MisView> misList,
            Documents<ProgrammeView> programmes,
            Documents<PublicationView> publications) {
        this.ministries = ministries;
        this.misList = misList;
        this.programmes = programmes;
        this.publications = publications;
    }

    /** By code. */
    public List<MinistryView> ministries() {
        return all(ministries, new Sort("code", false));
    }

    /** In the order of the published list. */
    public List<MisView> misList() {
        return all(misList, new Sort("serial", false));
    }

    public Optional<MisView> mis(MisCode code) {
        return misList.load(code.text());
    }

    /** Paid G2P first, then those yet to be integrated, each in the order of its published list. */
    public List<ProgrammeView> programmes() {
        return all(programmes, new Sort("mode", false), new Sort("serial", false));
    }

    public Optional<ProgrammeView> programme(ProgrammeCode code) {
        return programmes.load(code.text());
    }

    /** Latest first. */
    public List<PublicationView> publications() {
        return all(publications, new Sort("publishedOn", true));
    }

    public Optional<PublicationView> publication(PublicationId id) {
        return publications.load(id.text());
    }

    private static <V> List<V> all(Documents<V> documents, Sort... order) {
        return documents.find(new Find(List.of(), List.of(order), ALL, null)).views();
    }
}

package bd.spbmu.query.intake;

import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.AccessProblem;
import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.access.Scope;
import bd.spbmu.kernel.intake.ImportId;
import bd.spbmu.kernel.intake.ImportKind;
import bd.spbmu.kernel.intake.ImportReports;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.projections.Documents.Filter;
import bd.spbmu.projections.Documents.Is;
import bd.spbmu.projections.intake.ImportView;
import bd.spbmu.projections.intake.ImportView.State;
import bd.spbmu.projections.intake.ImportViews;
import bd.spbmu.query.access.QueryScope;
import bd.spbmu.query.answer.Answer;
import bd.spbmu.query.answer.Narrowing;
import bd.spbmu.query.answer.Paging;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows files: an MIS its own, an officer of the whole country all, any other officer those they sent. */
@Component
public class ImportAnswers {

    private static final Set<Role> FILES =
            Set.copyOf(EnumSet.of(Role.MIS_CLIENT, Role.OPERATOR, Role.FIELD_OFFICER, Role.AUDITOR));

    private final ImportViews imports;
    private final ImportReports reports;
    private final QueryScope scope;

    ImportAnswers(ImportViews imports, ImportReports reports, QueryScope scope) {
        this.imports = imports;
        this.reports = reports;
        this.scope = scope;
    }

    /** Newest first. */
    public Answer<ImportRow> list(
            @Nullable MisCode mis, @Nullable ImportKind kind, @Nullable State state, Paging paging) {
        var filters = Narrowing.within(within(scope.require(FILES)))
                .is("mis", mis)
                .is("kind", kind)
                .is("state", state)
                .filters();
        return Answer.of(imports.list(filters, paging.size(), paging.after()), ImportRow::of);
    }

    ImportRow one(ImportId importId) {
        return ImportRow.of(view(importId));
    }

    /** Again, for somebody who was allowed to see it before. */
    ImportRow now(ImportId importId) {
        return ImportRow.of(imports.find(importId).orElseThrow(() -> new Refusal(AccessProblem.OUT_OF_SCOPE)));
    }

    /** The verdicts that were counted so far. */
    void report(ImportId importId, OutputStream to) throws IOException {
        if (!reports.copy(importId, view(importId).reportBytes(), to)) {
            throw new Refusal(AccessProblem.OUT_OF_SCOPE);
        }
    }

    private ImportView view(ImportId importId) {
        Actor actor = scope.require(FILES);
        return imports.find(importId)
                .filter(found -> isFor(actor, found))
                .orElseThrow(() -> new Refusal(AccessProblem.OUT_OF_SCOPE));
    }

    private static boolean isFor(Actor actor, ImportView found) {
        MisCode own = actor.mis();
        return own != null
                ? own.equals(found.mis())
                : seesAll(actor) || found.by().equals(actor.id());
    }

    private static List<Filter> within(Actor actor) {
        MisCode own = actor.mis();
        if (own != null) {
            return List.of(Is.of("mis", own.text()));
        }
        return seesAll(actor) ? List.of() : List.of(Is.of("by", actor.id().text()));
    }

    private static boolean seesAll(Actor actor) {
        return actor.scope().equals(Scope.EVERYTHING);
    }
}

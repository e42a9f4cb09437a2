package bd.spbmu.command.intake;

import bd.spbmu.command.intake.ImportFiles.Spooled;
import bd.spbmu.command.intake.IntakeCommand.FindImport;
import bd.spbmu.command.intake.IntakeCommand.FindMapping;
import bd.spbmu.command.intake.IntakeCommand.ReceiveImport;
import bd.spbmu.command.intake.IntakeCommand.SaveMapping;
import bd.spbmu.kernel.FieldErrors;
import bd.spbmu.kernel.Problem;
import bd.spbmu.kernel.Refusal;
import bd.spbmu.kernel.access.AccessProblem;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.intake.FileFormat;
import bd.spbmu.kernel.intake.ImportEvent.ImportReceived;
import bd.spbmu.kernel.intake.ImportId;
import bd.spbmu.kernel.intake.ImportKind;
import bd.spbmu.kernel.intake.IntakeProblem;
import bd.spbmu.kernel.intake.MappingEvent.MappingSaved;
import bd.spbmu.kernel.intake.MappingId;
import bd.spbmu.kernel.programme.Catalogue;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.registry.RegistryProblem;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where files arrive: each is sealed, read through, named for good and only then kept for the worker. */
@Component
class ImportDesk {

    private final CommandGateway commands;
    private final ImportFiles files;
    private final Catalogue catalogue;

    ImportDesk(CommandGateway commands, ImportFiles files, Catalogue catalogue) {
        this.commands = commands;
        this.files = files;
        this.catalogue = catalogue;
    }

    /** The same id and file again give the same answer, whatever has become of the lines since. */
    ImportReceived receive(ImportId importId, Wish wish, FileFormat format, InputStream body) {
        MisCode mis = mis(wish.mis());
        Map<String, String> columns = columns(mis, wish);
        Spooled file = files.spool(importId, body);
        try {
            ImportReceived received = received(importId, wish, mis, columns, format, file);
            commands.sendAndWait(new ReceiveImport(importId, received));
            files.keep(importId, file, Request.CURRENT.get());
            return received;
        } catch (RuntimeException refused) {
            files.drop(file);
            throw refused;
        }
    }

    private ImportReceived received(
            ImportId importId, Wish wish, MisCode mis, Map<String, String> columns, FileFormat format, Spooled file) {
        ImportReceived earlier = find(importId).orElse(null);
        // a mapping may have been saved anew since: what was received then is what is repeated now
        Map<String, String> valid = earlier == null ? columns : earlier.columns();
        long lines = earlier != null && earlier.hash().equals(file.hash())
                ? earlier.lines()
                : files.inspect(file, wish.kind(), format, valid);
        return new ImportReceived(
                importId,
                wish.kind(),
                mis,
                wish.mapping() == null ? null : new MappingId(mis, wish.mapping()),
                valid,
                format,
                file.hash(),
                file.bytes(),
                lines,
                wish.dryRun());
    }

    void save(MappingId mapping, ImportKind kind, Map<String, String> columns) {
        requireOwn(mapping.mis(), "/mis");
        files.check(kind, columns);
        commands.sendAndWait(new SaveMapping(mapping, kind, columns));
    }

    private Optional<ImportReceived> find(ImportId importId) {
        try {
            return Optional.ofNullable(commands.sendAndWait(new FindImport(importId)));
        } catch (AggregateNotFoundException never) {
            return Optional.empty();
        }
    }

    private Map<String, String> columns(MisCode mis, Wish wish) {
        String name = wish.mapping();
        if (name == null) {
            return Map.of();
        }
        try {
            MappingSaved saved = commands.sendAndWait(new FindMapping(new MappingId(mis, name)));
            require(saved.kind() == wish.kind(), IntakeProblem.MAPPING_UNKNOWN);
            return saved.columns();
        } catch (AggregateNotFoundException never) {
            throw new Refusal(IntakeProblem.MAPPING_UNKNOWN);
        }
    }

    private MisCode mis(@Nullable MisCode named) {
        MisCode own = Request.actorNow().mis();
        MisCode mis = named == null ? own : named;
        if (mis == null) {
            throw FieldErrors.at("/mis", RegistryProblem.MIS_REQUIRED);
        }
        requireOwn(mis, "/mis");
        return mis;
    }

    private void requireOwn(MisCode mis, String pointer) {
        if (!Request.actorNow().hasAny(IntakeCommand.BRING)) {
            throw new Refusal(AccessProblem.ROLE_MISSING);
        }
        MisCode own = Request.actorNow().mis();
        if (own != null && !own.equals(mis)) {
            throw FieldErrors.at(pointer, RegistryProblem.MIS_NOT_YOURS);
        }
        if (!catalogue.has(mis)) {
            throw FieldErrors.at(pointer, RegistryProblem.MIS_UNKNOWN);
        }
    }

    private static void require(boolean holds, Problem problem) {
        if (!holds) {
            throw new Refusal(problem);
        }
    }

    /**
     * What is asked for a file.
     *
     * @param mis on whose behalf an officer brings it in; an MIS leaves it out
     * @param mapping name of a saved mapping, absent for the template's headings
     */
    record Wish(
            ImportKind kind,
            @Nullable MisCode mis,
            @Nullable String mapping,
            boolean dryRun) {}
}

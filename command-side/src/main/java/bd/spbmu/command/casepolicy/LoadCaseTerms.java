package bd.spbmu.command.casepolicy;

import bd.spbmu.command.casepolicy.CasePolicyCommand.LoadTerms;
import bd.spbmu.kernel.CsvTable;
import bd.spbmu.kernel.doubledipping.CaseTerms;
import bd.spbmu.kernel.doubledipping.CaseTermsId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Adopts the deadlines of the table beside this class when a registry starts; told again, it changes nothing. */
@Component
class LoadCaseTerms implements SmartLifecycle {

    /** Between Axon, which subscribes the handlers at 3,072 before the end, and the web server at 2,048. */
    private static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 2560;

    private final CommandGateway commands;
    private volatile boolean running;

    LoadCaseTerms(CommandGateway commands) {
        this.commands = commands;
    }

    static List<CaseTerms> table() {
        return CsvTable.read(LoadCaseTerms.class, "case-terms.csv").stream()
                .map(row -> new CaseTerms(
                        CaseTermsId.of(cell(row, "id")),
                        LocalDate.parse(cell(row, "from")),
                        Integer.parseInt(cell(row, "grace_days")),
                        Integer.parseInt(cell(row, "appeal_days")),
                        cell(row, "source")))
                .toList();
    }

    @Override
    public void start() {
        table().forEach(terms -> commands.sendAndWait(new LoadTerms(terms)));
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}

package bd.spbmu.infra.eventstore.eventstoredb;

import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.audit.EventLog;
import bd.spbmu.kernel.audit.StoredEvent;
import java.util.List;

/** The log as it lies in EventStoreDB, for auditors: nothing opened, nothing upcast. */
final class EventStoreDbLog implements EventLog {

    private final WholeLog log;
    private final StoredForm form;

    EventStoreDbLog(WholeLog log, StoredForm form) {
        this.log = log;
        this.form = form;
    }

    @Override
    public List<StoredEvent> after(LogPosition after, int limit) {
        return log.after(after, limit).stream().map(form::stored).toList();
    }

    @Override
    public LogPosition head() {
        return log.head();
    }
}

package bd.spbmu.infra.gateways.source;

import bd.spbmu.command.enrolment.ProofIndex;
import bd.spbmu.kernel.enrolment.EnrolmentId;
import bd.spbmu.kernel.registry.BeneficiaryId;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.VerificationId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Two small tables beside the queue, which knows who is silent. Handlers of several streams write at the same time: no row is
 * two handlers' own.
 */
@Component
class StoredProofIndex implements ProofIndex {

    private final JdbcClient database;

    StoredProofIndex(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<Source, Instant> confirmed(BeneficiaryId beneficiary) {
        Map<Source, Instant> all = new EnumMap<>(Source.class);
        database.sql("SELECT source, confirmed_at FROM enrolment_confirmed WHERE beneficiary = ?")
                .param(beneficiary.text())
                .query(rows -> {
                    Instant at = rows.getObject(2, OffsetDateTime.class).toInstant();
                    all.merge(Source.valueOf(rows.getString(1)), at, (one, other) -> one.isAfter(other) ? one : other);
                });
        return all;
    }

    @Override
    public void confirm(BeneficiaryId beneficiary, Source source, VerificationId verification, Instant at) {
        withdraw(beneficiary, source);
        database.sql("INSERT INTO enrolment_confirmed (verification, beneficiary, source, confirmed_at)"
                        + " VALUES (?, ?, ?, ?)")
                .params(verification.text(), beneficiary.text(), source.name(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void withdraw(BeneficiaryId beneficiary, Source source) {
        database.sql("DELETE FROM enrolment_confirmed WHERE beneficiary = ? AND source = ?")
                .params(beneficiary.text(), source.name())
                .update();
    }

    @Override
    public void forget(BeneficiaryId beneficiary) {
        database.sql("DELETE FROM enrolment_confirmed WHERE beneficiary = ?")
                .param(beneficiary.text())
                .update();
    }

    @Override
    public Set<Source> silent() {
        return new HashSet<>(database.sql("SELECT DISTINCT source FROM verification_question WHERE outage")
                .query((rows, number) -> Source.valueOf(rows.getString(1)))
                .list());
    }

    @Override
    public void await(EnrolmentId enrolment, BeneficiaryId beneficiary, Source source) {
        database.sql("DELETE FROM enrolment_awaited WHERE enrolment = ? AND source = ?")
                .params(enrolment.text(), source.name())
                .update();
        database.sql("INSERT INTO enrolment_awaited (enrolment, beneficiary, source) VALUES (?, ?, ?)")
                .params(enrolment.text(), beneficiary.text(), source.name())
                .update();
    }

    @Override
    public List<EnrolmentId> awaiting(BeneficiaryId beneficiary, Source source) {
        return database.sql("SELECT enrolment FROM enrolment_awaited WHERE beneficiary = ? AND source = ?")
                .params(beneficiary.text(), source.name())
                .query((rows, number) -> EnrolmentId.of(rows.getString(1)))
                .list();
    }

    @Override
    public void stopAwaiting(EnrolmentId enrolment) {
        database.sql("DELETE FROM enrolment_awaited WHERE enrolment = ?")
                .param(enrolment.text())
                .update();
    }
}

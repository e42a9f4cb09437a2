package bd.spbmu.projections.verification;

import bd.spbmu.kernel.verification.VerificationRunId;
import bd.spbmu.projections.Documents;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Programmes asked about at one source. */
@Component
public class VerificationRunViews {

    private final Documents<VerificationRunView> runs;

    public VerificationRunViews(Documents<VerificationRunView> runs) {
        this.runs = runs;
    }

    public Optional<VerificationRunView> run(VerificationRunId id) {
        return runs.load(id.text());
    }
}

package bd.spbmu.command.enrolment;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings of what sources are to confirm. */
@Configuration(proxyBeanMethods = false)
class ProofSetup {

    @Bean
    ProofSettings proofSettings(
            @Value("${registry.enrolment.proofs:}") List<String> proofs,
            @Value("${registry.enrolment.proof-fresh:365d}") Duration fresh,
            @Value("${registry.enrolment.proof-grace:1095d}") Duration grace) {
        return ProofSettings.read(proofs, fresh, grace);
    }
}

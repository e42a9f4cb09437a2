package bd.spbmu.command.application;

import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.intake.FormReader;
import bd.spbmu.kernel.intake.LineTaker;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings of applying. */
@Configuration(proxyBeanMethods = false)
class ApplicationSetup {

    @Bean
    CodeTerms codeTerms(
            @Value("${registry.applications.code-life:24h}") Duration sent,
            @Value("${registry.applications.shown-code-life:90d}") Duration shown) {
        return new CodeTerms(sent, shown);
    }

    @Bean
    ApplicantForms applicantForms(List<LineTaker<?>> takers, FormReader reader) {
        return new ApplicantForms(takers, reader);
    }

    @Bean
    OneTimeCodes oneTimeCodes(BlindIndex blind, CodeTerms terms) {
        return new OneTimeCodes(blind, terms);
    }
}

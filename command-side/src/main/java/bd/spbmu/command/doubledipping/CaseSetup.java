package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.programme.ProgrammeEvent.ProgrammeDefined;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Letters name a programme as its own stream names it. */
@Configuration(proxyBeanMethods = false)
class CaseSetup {

    @Bean
    CaseLetters caseLetters(EventStore events) {
        return new CaseLetters(programme -> name(events, programme));
    }

    private static Bilingual name(EventStore events, ProgrammeCode programme) {
        return events.readEvents(programme.toString())
                .asStream()
                .map(message -> message.getPayload())
                .filter(ProgrammeDefined.class::isInstance)
                .map(defined -> ((ProgrammeDefined) defined).name())
                .findFirst()
                .orElseGet(() -> new Bilingual(programme.text(), programme.text()));
    }
}

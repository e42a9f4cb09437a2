package bd.spbmu.infra.gateways.source;

import bd.spbmu.command.verification.VerificationSource;
import bd.spbmu.command.verification.VerificationSubjects;
import bd.spbmu.kernel.BlindIndex;
import bd.spbmu.kernel.agreement.AgreementsInForce;
import bd.spbmu.kernel.verification.Source;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One adapter and one lane for each source; a source without an address is unconnected. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SourceSettings.class, VerificationPace.class})
class SourceConfiguration {

    @Bean
    SourceAdapters sourceAdapters(SourceSettings settings, Memory memory, BlindIndex blind, Clock clock) {
        Map<Source, VerificationSource> adapters = new EnumMap<>(Source.class);
        for (Source source : Source.values()) {
            adapters.put(
                    source,
                    settings.of(source)
                            .<VerificationSource>map(
                                    line -> new HttpSource(source, wire(source), line, memory, blind, clock))
                            .orElseGet(() -> new UnconnectedSource(source)));
        }
        return new SourceAdapters(adapters);
    }

    /** How a source is spoken to: where a real source's protocol is filled in. */
    static SourceWire wire(Source source) {
        return switch (source.family()) {
            case IDENTITY -> new IdentityWire();
            case SIM -> new HolderWire("/subscriptions");
            case ACCOUNT -> new HolderWire("/accounts");
            case REGISTER -> new RegisterWire();
        };
    }

    @Bean
    SourceLanes sourceLanes(
            SourceAdapters adapters,
            SourceSettings settings,
            QuestionQueue queue,
            AgreementsInForce agreements,
            VerificationSubjects subjects,
            Questions questions,
            CommandGateway commands,
            VerificationPace pace,
            Clock clock,
            ObjectProvider<MeterRegistry> meters) {
        // a registry of its own where nobody measures
        MeterRegistry measured = meters.getIfAvailable(SimpleMeterRegistry::new);
        return new SourceLanes(Arrays.stream(Source.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        source -> new SourceLane(
                                new MeasuredSource(adapters.of(source), measured),
                                settings.of(source)
                                        .map(SourceSettings.Line::concurrency)
                                        .orElse(1),
                                queue,
                                agreements,
                                subjects,
                                questions,
                                commands,
                                pace,
                                clock))));
    }
}

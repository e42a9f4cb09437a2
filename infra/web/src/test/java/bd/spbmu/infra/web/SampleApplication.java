package bd.spbmu.infra.web;

import java.time.Clock;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The edge with a sample slice behind it. */
@SpringBootApplication
public class SampleApplication {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    CommandBus commandBus() {
        CommandBus bus = SimpleCommandBus.builder().build();
        bus.subscribe(SampleCommands.Change.class.getName(), message -> SampleCommands.change(message.getPayload()));
        bus.subscribe(SampleCommands.Approve.class.getName(), message -> "approved");
        bus.subscribe(SampleCommands.Inner.class.getName(), message -> "inner");
        bus.subscribe(
                SampleCommands.Outer.class.getName(),
                message -> commandGateway(bus).sendAndWait(new SampleCommands.Inner()));
        return bus;
    }

    @Bean
    CommandGateway commandGateway(CommandBus bus) {
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }
}

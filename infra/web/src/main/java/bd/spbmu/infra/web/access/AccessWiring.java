package bd.spbmu.infra.web.access;

import bd.spbmu.infra.web.problem.ProblemWriter;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.Registration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the checks where nothing passes beside them. */
@Configuration(proxyBeanMethods = false)
class AccessWiring {

    private static final int AFTER_SIGN_IN = 10;

    @Bean
    FilterRegistrationBean<RequestBinding> requestBinding(Actors actors, ProblemWriter problems) {
        FilterRegistrationBean<RequestBinding> filter =
                new FilterRegistrationBean<>(new RequestBinding(actors, problems));
        filter.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + AFTER_SIGN_IN);
        return filter;
    }

    @Bean(destroyMethod = "cancel")
    Registration commandAccess(CommandBus commands) {
        return commands.registerDispatchInterceptor(new CommandAccess());
    }
}

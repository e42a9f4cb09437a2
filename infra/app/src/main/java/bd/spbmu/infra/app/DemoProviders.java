package bd.spbmu.infra.app;

import bd.spbmu.infra.sandbox.provider.SandboxProviders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.support.EnvironmentPostProcessorApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * In a demonstration without payment providers of its own, the sandbox stands in for them: another server on another port,
 * spoken to over HTTP like a real one. Its ledger is kept in the data folder.
 */
final class DemoProviders implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final List<String> NAMES = List.of("bkash", "nagad", "rocket");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment settings = event.getEnvironment();
        boolean wanted = settings.getProperty("registry.demo", Boolean.class, false)
                && Side.in(settings).contains(Side.COMMAND)
                && NAMES.stream().noneMatch(name -> settings.containsProperty("registry.providers." + name + ".url"));
        if (!wanted) {
            return;
        }
        String secret = UUID.randomUUID().toString();
        SandboxProviders sandbox = started(settings, secret);
        Map<String, Object> addresses = new HashMap<>();
        for (String name : NAMES) {
            addresses.put("registry.providers." + name + ".url", sandbox.url(name));
            addresses.put("registry.providers." + name + ".secret", secret);
        }
        settings.getPropertySources().addFirst(new MapPropertySource("demo providers", addresses));
        event.getSpringApplication().addInitializers(context -> closeWith(context, sandbox));
    }

    private static SandboxProviders started(ConfigurableEnvironment settings, String secret) {
        Path ledger = Path.of(settings.getRequiredProperty("registry.data"), "sandbox-ledger.ndjson");
        String registry = "http://127.0.0.1:" + settings.getProperty("server.port", "8080");
        Map<String, String> secrets = NAMES.stream().collect(Collectors.toMap(name -> name, name -> secret));
        try {
            return new SandboxProviders(0, registry, secrets, ledger);
        } catch (IOException e) {
            throw new CannotStart("The payment sandbox could not start: " + e.getMessage());
        }
    }

    private static void closeWith(ConfigurableApplicationContext context, SandboxProviders sandbox) {
        DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerSingleton("demoProviders", sandbox);
        beans.registerDisposableBean("demoProviders", sandbox::close);
    }

    @Override
    public int getOrder() {
        return EnvironmentPostProcessorApplicationListener.DEFAULT_ORDER + 2;
    }
}

package bd.spbmu.infra.app;

import bd.spbmu.infra.sandbox.source.SandboxSources;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.support.EnvironmentPostProcessorApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * In a demonstration without sources of its own, the sandbox stands in for them: another server on another port, spoken to over
 * HTTP like real ones.
 */
final class DemoSources implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment settings = event.getEnvironment();
        boolean wanted = settings.getProperty("registry.demo", Boolean.class, false)
                && Side.in(settings).contains(Side.COMMAND)
                && SandboxSources.NAMES.stream()
                        .noneMatch(name -> settings.containsProperty("registry.sources." + name + ".url"));
        if (!wanted) {
            return;
        }
        String secret = UUID.randomUUID().toString();
        SandboxSources sandbox = started(secret);
        Map<String, Object> addresses = new HashMap<>();
        for (String name : SandboxSources.NAMES) {
            addresses.put("registry.sources." + name + ".url", sandbox.url(name));
            addresses.put("registry.sources." + name + ".secret", secret);
        }
        settings.getPropertySources().addFirst(new MapPropertySource("demo sources", addresses));
        event.getSpringApplication().addInitializers(context -> closeWith(context, sandbox));
    }

    private static SandboxSources started(String secret) {
        try {
            return new SandboxSources(0, secret, null);
        } catch (IOException e) {
            throw new CannotStart("The sandbox of the sources could not start: " + e.getMessage());
        }
    }

    private static void closeWith(ConfigurableApplicationContext context, SandboxSources sandbox) {
        DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerSingleton("demoSources", sandbox);
        beans.registerDisposableBean("demoSources", sandbox::close);
    }

    @Override
    public int getOrder() {
        return EnvironmentPostProcessorApplicationListener.DEFAULT_ORDER + 2;
    }
}

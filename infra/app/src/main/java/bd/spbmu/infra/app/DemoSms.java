package bd.spbmu.infra.app;

import bd.spbmu.infra.sandbox.sms.SandboxSms;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.support.EnvironmentPostProcessorApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** In a demonstration without a gateway for short messages, the sandbox stands in; its messages are read at {@code GET /messages}. */
final class DemoSms implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment settings = event.getEnvironment();
        boolean wanted = settings.getProperty("registry.demo", Boolean.class, false)
                && Side.in(settings).contains(Side.COMMAND)
                && !settings.containsProperty("registry.sms.url");
        if (!wanted) {
            return;
        }
        String secret = UUID.randomUUID().toString();
        SandboxSms sandbox = started(secret);
        settings.getPropertySources()
                .addFirst(new MapPropertySource(
                        "demo messages", Map.of("registry.sms.url", sandbox.url(), "registry.sms.secret", secret)));
        event.getSpringApplication().addInitializers(context -> closeWith(context, sandbox));
    }

    private static SandboxSms started(String secret) {
        try {
            return new SandboxSms(0, secret);
        } catch (IOException e) {
            throw new CannotStart("The sandbox of short messages could not start: " + e.getMessage());
        }
    }

    private static void closeWith(ConfigurableApplicationContext context, SandboxSms sandbox) {
        LoggerFactory.getLogger(DemoSms.class).info("messages of the demo are read at {}/messages", sandbox.url());
        DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerSingleton("demoSms", sandbox);
        beans.registerDisposableBean("demoSms", sandbox::close);
    }

    @Override
    public int getOrder() {
        return EnvironmentPostProcessorApplicationListener.DEFAULT_ORDER + 2;
    }
}

package bd.spbmu.infra.web.limit;

import bd.spbmu.infra.web.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sets the limits of the API. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.Settings.class)
class Limits implements WebMvcConfigurer {

    private static final int BEFORE_SIGN_IN = Ordered.HIGHEST_PRECEDENCE + 100;

    /**
     * How much and how often.
     *
     * @param body the largest JSON body
     * @param collection the largest collection from the field
     * @param file the largest file that is brought in
     * @param lookupsPerMinute how many persons one client may check or look up in a minute, per purpose
     * @param applicationsPerHour how many applications, and how many questions about some, may come from one address in an hour
     * @param transfersPerMinute how many persons one officer may ask for in a minute who are registered elsewhere
     */
    @ConfigurationProperties("registry.limits")
    record Settings(
            @DefaultValue("1MB") DataSize body,
            @DefaultValue("4MB") DataSize collection,
            @DefaultValue("512MB") DataSize file,
            @DefaultValue("12000") long lookupsPerMinute,
            @DefaultValue("60") long applicationsPerHour,
            @DefaultValue("20") long transfersPerMinute) {}

    private final Settings settings;

    Limits(Settings settings) {
        this.settings = settings;
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(ProblemWriter problems) {
        FilterRegistrationBean<BodyLimit> filter = new FilterRegistrationBean<>(new BodyLimit(this::limit, problems));
        filter.addUrlPatterns("/v1/*", "/callbacks/*");
        filter.setOrder(BEFORE_SIGN_IN);
        return filter;
    }

    private long limit(HttpServletRequest request) {
        return (switch (request.getMethod() + " " + firstSteps(request.getRequestURI())) {
                    case "PUT /v1/imports/" -> settings.file();
                    case "PUT /v1/field-collections/" -> settings.collection();
                    default -> settings.body();
                })
                .toBytes();
    }

    /** Of {@code /v1/imports/0192…}, what says which door it is. */
    private static String firstSteps(String path) {
        return path.substring(0, path.indexOf('/', "/v1/".length()) + 1);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LookupLimit(settings.lookupsPerMinute(), LookupLimit::actorAndPurpose))
                .addPathPatterns(
                        "/v1/double-dipping/checks", "/v1/beneficiaries/search", "/v1/beneficiaries/by-source/**");
        registry.addInterceptor(new AddressLimit("PUT", settings.applicationsPerHour()))
                .addPathPatterns("/v1/applications/*");
        registry.addInterceptor(new AddressLimit("POST", settings.applicationsPerHour()))
                .addPathPatterns("/v1/applications/*");
        registry.addInterceptor(new LookupLimit(settings.transfersPerMinute(), LookupLimit::actor))
                .addPathPatterns("/v1/transfer-requests/*");
    }
}

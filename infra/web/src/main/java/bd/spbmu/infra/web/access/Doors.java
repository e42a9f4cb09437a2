package bd.spbmu.infra.web.access;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Which addresses are open, which take a bearer token, and which a signed-in officer. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class Doors {

    /** Scripts and styles come from the registry itself, none is written into a page. */
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String[] OPEN_PAGES = {
        "/",
        "/portal",
        "/portal/**",
        "/field",
        "/field/**",
        "/apply",
        "/apply/**",
        "/problems",
        "/problems/**",
        "/login",
        "/error",
        "/signed-in",
        "/webjars/**",
        "/assets/**",
        "/css/**",
        "/js/**",
        "/images/**",
        "/favicon.ico",
        "/robots.txt",
        "/v3/api-docs",
        "/v3/api-docs/**",
        "/v3/api-docs.yaml",
        "/swagger-ui.html",
        "/swagger-ui/**",
    };
    private static final String[] OPEN_READS = {
        "/v1/publications",
        "/v1/publications/**",
        "/v1/programmes",
        "/v1/programmes/**",
        "/v1/ministries",
        "/v1/ministries/**",
        "/v1/mis",
        "/v1/mis/**",
        "/v1/places",
        "/v1/places/**",
        "/v1/import-templates/**",
    };

    /** What applicants do with reference and code, which are in the body. */
    private static final String[] OPEN_TO_APPLICANTS = {
        "/v1/applications/status",
        "/v1/applications/codes",
        "/v1/applications/information",
        "/v1/applications/withdrawal",
    };

    @Bean
    @Order(2)
    SecurityFilterChain apiDoor(HttpSecurity http, AccessProblems no, RoleAuthorities roles) throws Exception {
        return hardened(http)
                .securityMatcher("/v1/**", "/callbacks/**", "/actuator/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .requestCache(cache -> cache.disable())
                .authorizeHttpRequests(all -> all.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, OPEN_READS)
                        .permitAll()
                        .requestMatchers(HttpMethod.PUT, "/v1/applications/*")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, OPEN_TO_APPLICANTS)
                        .permitAll()
                        .requestMatchers("/callbacks/**", "/actuator/health", "/actuator/health/**", "/actuator/info")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasAnyRole("ADMINISTRATOR", "AUDITOR")
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(roles))
                        .authenticationEntryPoint(no)
                        .accessDeniedHandler(no))
                .exceptionHandling(
                        exceptions -> exceptions.authenticationEntryPoint(no).accessDeniedHandler(no))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pageDoor(
            HttpSecurity http,
            AccessProblems no,
            ObjectProvider<ClientRegistrationRepository> outside,
            ObjectProvider<UserDetailsService> officers)
            throws Exception {
        hardened(http)
                .authorizeHttpRequests(all -> all.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(OPEN_PAGES)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                // applying needs no session, so that a form filled in slowly is not lost with one
                .csrf(csrf -> csrf.ignoringRequestMatchers("/apply", "/apply/**"))
                .logout(out -> out.logoutSuccessUrl("/"))
                .exceptionHandling(exceptions -> exceptions.accessDeniedHandler(no));
        if (outside.getIfAvailable() != null) {
            return http.oauth2Login(Customizer.withDefaults()).build();
        }
        if (officers.getIfAvailable() == null) {
            return http.exceptionHandling(here -> here.authenticationEntryPoint(no))
                    .build();
        }
        return http.formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/console"))
                .build();
    }

    static HttpSecurity hardened(HttpSecurity http) throws Exception {
        return http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()")));
    }
}

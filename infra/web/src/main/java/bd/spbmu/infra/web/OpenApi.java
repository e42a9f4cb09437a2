package bd.spbmu.infra.web;

import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.Text;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the API from its code. */
@Configuration(proxyBeanMethods = false)
class OpenApi {

    private static final String TOKEN = "token";

    @Bean
    OpenAPI description(@Value("${registry.issuer:${registry.public-url:}}") String issuer) {
        OAuthFlow machine = new OAuthFlow().tokenUrl(issuer + "/oauth2/token").scopes(new Scopes());
        OAuthFlow person = new OAuthFlow()
                .authorizationUrl(issuer + "/oauth2/authorize")
                .tokenUrl(issuer + "/oauth2/token")
                .scopes(new Scopes());
        return new OpenAPI()
                .info(new Info()
                        .title("Single Registry of Social Protection, Bangladesh")
                        .version("v1")
                        .description("Who receives which benefit, where, since when. Every write names what it creates,"
                                + " so that sending it again is harmless; problems are RFC 9457 with stable slugs,"
                                + " in English and Bangla. Money is whole poisha."))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.OAUTH2)
                                        .flows(new OAuthFlows()
                                                .clientCredentials(machine)
                                                .authorizationCode(person))))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    /** The kernel's values are what JSON shows: bare strings, and money as a number. */
    @Bean
    ModelConverter kernelValues() {
        return new KernelValues();
    }

    private static final class KernelValues implements ModelConverter {

        @Override
        public @Nullable Schema<?> resolve(
                AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
            Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
            if (Text.class.isAssignableFrom(raw)) {
                return new StringSchema();
            }
            if (raw == Taka.class) {
                return new IntegerSchema().format("int64").description("whole poisha");
            }
            return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        }
    }
}

package bd.spbmu.infra.gateways;

import bd.spbmu.kernel.registry.Provider;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the payment providers are: {@code registry.providers.<bkash|nagad|rocket>}.
 *
 * @param providers by lower-case name
 */
@ConfigurationProperties("registry")
record ProviderSettings(@Nullable Map<String, Address> providers) {

    /**
     * One provider.
     *
     * @param url base address of its instruction interface
     * @param secret what both sides sign with
     */
    record Address(String url, String secret) {

        @Override
        public String toString() {
            return url;
        }
    }

    Optional<Address> of(Provider provider) {
        return Optional.ofNullable(providers).map(all -> all.get(provider.name().toLowerCase(Locale.ROOT)));
    }
}

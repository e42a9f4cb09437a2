package bd.spbmu.infra.gateways;

import bd.spbmu.kernel.registry.Provider;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

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
     * @param concurrency how many messages may be under way to it at once, from each process
     * @param perSecond how many instructions it is given in a second at most, by each process
     */
    record Address(
            String url,
            String secret,
            @DefaultValue("2") int concurrency,
            @DefaultValue("1000") int perSecond) {

        @Override
        public String toString() {
            return url;
        }
    }

    Optional<Address> of(Provider provider) {
        return Optional.ofNullable(providers).map(all -> all.get(provider.name().toLowerCase(Locale.ROOT)));
    }
}

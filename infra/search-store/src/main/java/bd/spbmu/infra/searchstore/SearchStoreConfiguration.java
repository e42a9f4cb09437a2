package bd.spbmu.infra.searchstore;

import bd.spbmu.projections.DocumentType;
import bd.spbmu.projections.Documents;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The store of views. Processors write to it and are sent back by it, so that what leads to them is looked up only when
 * it is needed, once all beans are there.
 */
@Configuration(proxyBeanMethods = false)
class SearchStoreConfiguration {

    @Bean
    static DocumentsRegistrar documentsRegistrar() {
        return new DocumentsRegistrar();
    }

    @Bean
    SearchStore searchStore(
            Environment environment,
            ObjectProvider<DocumentType<?>> types,
            ObjectProvider<LogIdentity> log,
            ObjectProvider<Rebuilds> rebuilds,
            ObjectProvider<SearchProgress> progress) {
        Indices indices = new Indices(
                types.orderedStream().toList(), () -> log.getObject().text(), Late.rebuilds(rebuilds));
        return new SearchStore(
                SearchSettings.from(environment),
                indices,
                processors -> progress.getObject().forget(processors));
    }

    @Bean
    SearchStart searchStart(SearchStore store) {
        return new SearchStart(store);
    }

    @Bean
    SearchProgress searchProgress(FollowedPositions followed, ObjectProvider<Documents<?>> documents) {
        return new SearchProgress(
                followed,
                processor -> documents.stream()
                        .filter(kind -> kind.type().processor().equals(processor))
                        .forEach(Documents::refresh));
    }

    @Bean
    SearchHealth searchHealthIndicator(SearchStore store) {
        return new SearchHealth(store);
    }

    @Bean
    BulkMeters bulkMeters(ObjectProvider<MeterRegistry> registry) {
        return new BulkMeters(registry.getIfAvailable(SimpleMeterRegistry::new));
    }
}

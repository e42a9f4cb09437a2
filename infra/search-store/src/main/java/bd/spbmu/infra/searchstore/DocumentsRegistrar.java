package bd.spbmu.infra.searchstore;

import bd.spbmu.projections.DocumentType;
import bd.spbmu.projections.Documents;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.ResolvableType;

/** For every bean {@code DocumentType<X>} a bean {@code Documents<X>}. */
final class DocumentsRegistrar implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanNamesForType(DocumentType.class, true, false)) {
            ResolvableType view = beans.getMergedBeanDefinition(name)
                    .getResolvableType()
                    .as(DocumentType.class)
                    .getGeneric(0);
            RootBeanDefinition documents =
                    new RootBeanDefinition(Documents.class, () -> documents(beans, beans.getBean(name)));
            documents.setTargetType(ResolvableType.forClassWithGenerics(Documents.class, view));
            ((BeanDefinitionRegistry) beans).registerBeanDefinition(name + "InSearch", documents);
        }
    }

    private static Documents<?> documents(ConfigurableListableBeanFactory beans, Object type) {
        return new ElasticDocuments<>(
                (DocumentType<?>) type, beans.getBean(SearchStore.class).gate(), beans.getBean(BulkMeters.class));
    }
}

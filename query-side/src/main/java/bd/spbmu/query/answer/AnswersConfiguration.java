package bd.spbmu.query.answer;

import bd.spbmu.projections.ViewProgress;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lists come as JSON, or as CSV by {@code Accept: text/csv} or {@code ?format=csv}; queries wait for the caller's own writes. */
@Configuration(proxyBeanMethods = false)
class AnswersConfiguration implements WebMvcConfigurer {

    private final ViewProgress progress;
    private final Duration patience;

    AnswersConfiguration(ViewProgress progress, @Value("${registry.query.patience:5s}") Duration patience) {
        this.progress = progress;
        this.patience = patience;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PositionWait(progress, patience));
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation
                .favorParameter(true)
                .parameterName("format")
                .mediaType("csv", CsvAnswers.CSV)
                .mediaType("json", MediaType.APPLICATION_JSON);
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        // last, so that whoever takes anything is given JSON
        converters.configureMessageConvertersList(all -> all.add(new CsvAnswers()));
    }
}

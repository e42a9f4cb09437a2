package bd.spbmu.infra.app;

import bd.spbmu.infra.eventstore.OneBuilder;
import bd.spbmu.infra.searchstore.Rebuilds;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Makes views anew where others follow how far they are: one process at a time, and what was told before is taken back. */
@Component
@ConditionalOnSidesApart
class RebuildsOfMany implements Rebuilds {

    private final PublishedProgress published;
    private final OneBuilder builder;

    RebuildsOfMany(PublishedProgress published, OneBuilder builder) {
        this.published = published;
        this.builder = builder;
    }

    @Override
    public void fromTheBeginning(String processor) {
        published.again(processor);
    }

    @Override
    public void alone(Making making) throws IOException {
        builder.alone(making::run);
    }
}

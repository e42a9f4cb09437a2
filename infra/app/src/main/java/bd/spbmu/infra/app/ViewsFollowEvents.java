package bd.spbmu.infra.app;

import bd.spbmu.infra.eventstore.Followers;
import bd.spbmu.infra.eventstore.PublishedPositions;
import bd.spbmu.infra.eventstore.StoreIdentity;
import bd.spbmu.infra.searchstore.FollowedPositions;
import bd.spbmu.infra.searchstore.LogIdentity;
import bd.spbmu.infra.searchstore.Rebuilds;
import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.audit.EventLog;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/**
 * Ties the search store to the event store: whose views it holds, how far they are, how they are made anew. Where the
 * projectors work in other processes, it is asked what those have told.
 */
@Configuration(proxyBeanMethods = false)
class ViewsFollowEvents {

    @Bean
    LogIdentity logIdentity(StoreIdentity store) {
        return store::toString;
    }

    @Bean
    @Primary
    Rebuilds rebuilds(Environment settings, Followers followers, ObjectProvider<RebuildsOfMany> ofMany) {
        if (!Side.in(settings).contains(Side.PROJECTIONS)) {
            return new RebuiltElsewhere();
        }
        Rebuilds one = followers::again;
        return Objects.requireNonNullElse(ofMany.getIfAvailable(), one);
    }

    @Bean
    FollowedPositions followedPositions(
            Environment settings, Followers followers, PublishedPositions published, EventLog log) {
        if (!Side.in(settings).contains(Side.PROJECTIONS)) {
            return new FollowedElsewhere(published, log);
        }
        return new FollowedPositions() {
            @Override
            public Map<Integer, LogPosition> segments(String processor) {
                return followers.positions(processor);
            }

            @Override
            public LogPosition head() {
                return log.head();
            }
        };
    }

    private static final class RebuiltElsewhere implements Rebuilds {

        @Override
        public void fromTheBeginning(String processor) {
            throw new IllegalStateException("views are made anew by the projections side alone");
        }

        @Override
        public boolean happenHere() {
            return false;
        }
    }
}

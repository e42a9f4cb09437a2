package bd.spbmu.infra.app;

import bd.spbmu.infra.eventstore.Followers;
import bd.spbmu.infra.eventstore.StoreIdentity;
import bd.spbmu.infra.searchstore.FollowedPositions;
import bd.spbmu.infra.searchstore.LogIdentity;
import bd.spbmu.infra.searchstore.Rebuilds;
import bd.spbmu.kernel.LogPosition;
import bd.spbmu.kernel.audit.EventLog;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties the search store to the event store: whose views it holds, how far they are, how they are made anew. */
@Configuration(proxyBeanMethods = false)
class ViewsFollowEvents {

    @Bean
    LogIdentity logIdentity(StoreIdentity store) {
        return store::toString;
    }

    @Bean
    Rebuilds rebuilds(Followers followers) {
        return followers::again;
    }

    @Bean
    FollowedPositions followedPositions(Followers followers, EventLog log) {
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
}

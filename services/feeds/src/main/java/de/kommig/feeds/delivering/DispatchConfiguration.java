package de.kommig.feeds.delivering;

import com.mongodb.client.MongoDatabase;
import de.kommig.eventstore.repeating.Regularly;
import de.kommig.feeds.following.Growth;
import de.kommig.feeds.log.Feeds;
import de.kommig.feeds.sending.Posting;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The dispatcher: woken when feeds grow, and looking around by itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliverySettings.class)
class DispatchConfiguration {

    private static final Duration TENDING = Duration.ofSeconds(1);
    private static final Duration CLEARING = Duration.ofMinutes(30);

    @Bean
    Deliveries deliveries(MongoDatabase database) {
        return new Deliveries(database);
    }

    @Bean
    Replays replays(MongoDatabase database) {
        return new Replays(database);
    }

    @Bean
    Depot depot(
            MongoDatabase database,
            Feeds feeds,
            Deliveries deliveries,
            Replays replays,
            Addressees addressees,
            Posting posting,
            Clock clock,
            DeliverySettings settings,
            MeterRegistry meters,
            @Value("${kommig.applications.url}") String links) {
        return new Depot(
                feeds,
                deliveries,
                new Standings(database),
                replays,
                addressees,
                posting,
                new Judging(settings.schedule(), new Random()),
                clock,
                settings,
                new DeliveryMetrics(meters),
                // No bean: Spring would take it for the executor of everything else. Virtual threads need no end.
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("webhook-post-", 0).factory()),
                new Semaphore(settings.overall()),
                links);
    }

    @Bean
    Dispatch dispatch(Depot depot, MongoDatabase database, MeterRegistry meters) {
        Dispatch dispatch = new Dispatch(
                depot, new Instances(database, depot.clock(), depot.settings().lease()));
        Gauge.builder("kommig.webhooks.carried", dispatch, Dispatch::carried).register(meters);
        Gauge.builder("kommig.webhooks.struggling", dispatch, Dispatch::struggling)
                .register(meters);
        Gauge.builder("kommig.webhooks.behind", dispatch, Dispatch::behind).register(meters);
        return dispatch;
    }

    @Bean
    Tending tending(Dispatch dispatch, Growth growth) {
        growth.listen(dispatch::grown);
        return new Tending(dispatch, new Regularly("webhooks", TENDING, dispatch::tend));
    }

    @Bean
    Regularly clearingDeliveries(Dispatch dispatch) {
        return new Regularly("clearing-deliveries", CLEARING, dispatch::clear);
    }

    @Bean
    DispatchHealth webhooksHealthIndicator(Dispatch dispatch) {
        return new DispatchHealth(dispatch);
    }
}

package de.kommig.eventstore.inbound;

import de.kommig.eventstore.SharedBackbone;
import de.kommig.eventstore.consuming.StateFollower;
import de.kommig.eventstore.consuming.Subscription;
import de.kommig.eventstore.consuming.View;
import de.kommig.eventstore.consuming.Views;
import de.kommig.eventstore.operating.SubscriptionReport;
import de.kommig.eventstore.operating.SubscriptionsEndpoint;
import de.kommig.eventstore.parking.ParkedRecord;
import de.kommig.eventstore.parking.Parking;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A service that does nothing but listen, set up by auto-configuration as every service is. */
final class TestService implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private TestService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Configuration {}

    /** Starts a service of that name; the same name again goes on with the same database and groups. */
    static TestService start(String name, Subscription... subscriptions) {
        Map<String, Object> beans = new LinkedHashMap<>();
        for (Subscription subscription : subscriptions) {
            beans.put(subscription.name(), subscription);
        }
        return start(name, beans);
    }

    /** The same for one that follows a compacted topic. */
    static TestService start(String name, StateFollower<?> follower) {
        return start(name, Map.of(follower.name(), follower));
    }

    private static TestService start(String name, Map<String, Object> beans) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Configuration.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "kommig.service=" + name,
                        "spring.mongodb.uri=" + SharedBackbone.mongoUri(),
                        "spring.kafka.bootstrap-servers=" + SharedBackbone.kafka(),
                        "spring.main.banner-mode=off",
                        "kommig.inbound.tries=3",
                        "kommig.inbound.first-wait=10ms",
                        "kommig.inbound.repair-interval=1s",
                        "kommig.inbound.rebuild-grace=2s")
                .initializers(starting ->
                        beans.forEach(((GenericApplicationContext) starting).getBeanFactory()::registerSingleton))
                .run();
        return new TestService(context);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** A view's document without the library's fields, or null. */
    @Nullable
    Document document(View view, UUID id) {
        return bean(Views.class).find(view, id).orElse(null);
    }

    SubscriptionReport report(String subscription) {
        return Objects.requireNonNull(endpoint().one(subscription));
    }

    SubscriptionsEndpoint endpoint() {
        return bean(SubscriptionsEndpoint.class);
    }

    /** The records of one stream that wait, in order. */
    List<ParkedRecord> parked(String subscription, String stream) {
        return bean(Parking.class).list(subscription, Integer.MAX_VALUE).stream()
                .filter(waiting -> waiting.stream().equals(stream))
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}

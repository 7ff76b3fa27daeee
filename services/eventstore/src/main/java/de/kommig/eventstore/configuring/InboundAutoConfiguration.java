package de.kommig.eventstore.configuring;

import com.mongodb.client.MongoDatabase;
import de.kommig.eventstore.applying.Generations;
import de.kommig.eventstore.consuming.StateFollower;
import de.kommig.eventstore.consuming.Subscription;
import de.kommig.eventstore.parking.Parking;
import de.kommig.eventstore.rebuilding.Rebuilding;
import de.kommig.eventstore.receiving.Following;
import de.kommig.eventstore.receiving.Followings;
import de.kommig.eventstore.receiving.Inbound;
import de.kommig.eventstore.receiving.InboundSettings;
import de.kommig.eventstore.receiving.Inlets;
import de.kommig.eventstore.receiving.Repairs;
import de.kommig.eventstore.records.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;

/** Listens to events on behalf of every {@link Subscription} bean; the connection comes from Boot ({@code spring.kafka.*}). */
@AutoConfiguration(
        after = {StoreAutoConfiguration.class, KafkaAutoConfiguration.class},
        afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnProperty("kommig.service")
@EnableConfigurationProperties(InboundSettings.class)
public class InboundAutoConfiguration {

    @Bean
    Parking parking(MongoDatabase database, Clock clock) {
        return new Parking(database, clock);
    }

    @Bean
    Repairs repairs() {
        return new Repairs();
    }

    @Bean
    Inlets inlets(
            @Value("${kommig.service}") String service,
            MongoDatabase database,
            Generations generations,
            Parking parking,
            Repairs repairs,
            InboundSettings settings,
            ObjectProvider<MeterRegistry> meters,
            Clock clock,
            KafkaProperties kafka,
            KafkaConnectionDetails connection) {
        return new Inlets(
                service,
                database,
                generations,
                parking,
                repairs,
                settings,
                meters.getIfAvailable(SimpleMeterRegistry::new),
                clock,
                connection(kafka, connection));
    }

    /** Reads topics beside the consumer groups. */
    @Bean
    Topics topics(KafkaProperties kafka, KafkaConnectionDetails connection) {
        return new Topics(connection(kafka, connection));
    }

    @Bean
    Rebuilding rebuilding(MongoDatabase database, Generations generations, Topics topics, InboundSettings settings) {
        return new Rebuilding(database, generations, topics, settings);
    }

    private static Map<String, Object> connection(KafkaProperties kafka, KafkaConnectionDetails details) {
        Map<String, Object> settings = new HashMap<>(kafka.buildConsumerProperties());
        settings.put(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, details.getConsumer().getBootstrapServers());
        return settings;
    }

    @Bean
    Inbound inbound(ObjectProvider<Subscription> subscriptions, Inlets inlets, Rebuilding rebuilding) {
        return new Inbound(subscriptions.orderedStream().map(inlets::of).toList(), rebuilding::resume);
    }

    @Bean
    Followings followings(
            @Value("${kommig.service}") String service,
            ObjectProvider<StateFollower<?>> followers,
            KafkaProperties kafka,
            KafkaConnectionDetails connection) {
        Map<String, Object> settings = connection(kafka, connection);
        return new Followings(followers
                .orderedStream()
                .map(follower -> new Following(service, follower, settings))
                .toList());
    }
}

package de.kommig.eventstore.configuring;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import de.kommig.eventstore.applying.Generations;
import de.kommig.eventstore.consuming.Commands;
import de.kommig.eventstore.consuming.Views;
import de.kommig.eventstore.contents.ContentStore;
import de.kommig.eventstore.contents.MongoContentStore;
import de.kommig.eventstore.store.EventStore;
import de.kommig.eventstore.store.MongoEventStore;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The service's database and what is kept in it; the client comes from Boot ({@code spring.mongodb.*}). */
@AutoConfiguration(after = MongoAutoConfiguration.class)
@ConditionalOnProperty("kommig.service")
public class StoreAutoConfiguration {

    private static final int SECONDS_TO_FIND_A_SERVER = 5;

    /**
     * Who waits for a database that is away gets an answer after 5 s, where the driver would take 30. The connection string, which
     * Boot applies after this, may say otherwise with {@code serverSelectionTimeoutMS}.
     */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    MongoClientSettingsBuilderCustomizer answerSoonWithoutDatabase() {
        return settings -> settings.applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(SECONDS_TO_FIND_A_SERVER, TimeUnit.SECONDS));
    }

    /** UTC. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** The database that bears the service's name; what is written to it is written for good. */
    @Bean
    @ConditionalOnMissingBean
    MongoDatabase serviceDatabase(MongoClient client, @Value("${kommig.service}") String service) {
        return client.getDatabase(service)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
    }

    @Bean
    @ConditionalOnMissingBean
    EventStore eventStore(MongoDatabase database) {
        return new MongoEventStore(database);
    }

    @Bean
    @ConditionalOnMissingBean
    ContentStore contentStore(MongoDatabase database) {
        return new MongoContentStore(database);
    }

    @Bean
    Generations viewGenerations(MongoDatabase database) {
        return new Generations(database);
    }

    @Bean
    Views views(Generations generations) {
        return new Views(generations);
    }

    @Bean
    Commands commands(Clock clock) {
        return new Commands(clock);
    }
}

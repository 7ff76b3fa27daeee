package de.kommig.reviews;

import com.mongodb.client.MongoDatabase;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.store.EventStore;
import de.kommig.eventstore.tracing.Traces;
import de.kommig.reviews.pool.TrainingVersions;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import de.kommig.reviews.round.RoundDecider;
import de.kommig.web.ServiceLauncher;
import de.kommig.web.vocabulary.Vocabulary;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Reviews: rounds, assignments, reviews, votes. */
@SpringBootApplication
@EnableConfigurationProperties({TrainingVersions.class, Vocabulary.class})
public class ReviewsService {

    /** Starts the service; settings by Spring's environment variables. */
    public static void main(String[] args) {
        ServiceLauncher.run(ReviewsService.class, "reviews", args);
    }

    @Bean
    Traces traces(MongoDatabase database) {
        return new Traces(database);
    }

    @Bean
    Aggregates<Round, RoundCommand, RoundEvent> roundAggregates(EventStore store) {
        return new Aggregates<>(store, EventFamilies.ROUNDS, RoundDecider.DECIDER);
    }
}

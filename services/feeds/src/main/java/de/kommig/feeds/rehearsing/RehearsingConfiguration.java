package de.kommig.feeds.rehearsing;

import com.mongodb.client.MongoDatabase;
import de.kommig.contracts.feed.FeedEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.repeating.Regularly;
import de.kommig.feeds.feed.Feed;
import de.kommig.feeds.feed.FeedCommand;
import de.kommig.feeds.log.Appending;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Goes on with what is made up step by step. */
@Configuration(proxyBeanMethods = false)
class RehearsingConfiguration {

    private static final Duration STEP = Duration.ofSeconds(1);

    @Bean
    Rehearsing rehearsing(
            MongoDatabase database, Aggregates<Feed, FeedCommand, FeedEvent> feeds, Appending appending, Clock clock) {
        return new Rehearsing(new Rehearsals(database), feeds, appending, clock);
    }

    @Bean
    Regularly rehearsingRegularly(Rehearsing rehearsing) {
        return new Regularly("rehearsing", STEP, rehearsing::goOn);
    }
}

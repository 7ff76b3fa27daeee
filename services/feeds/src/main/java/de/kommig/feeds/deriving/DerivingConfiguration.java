package de.kommig.feeds.deriving;

import de.kommig.eventstore.repeating.Regularly;
import de.kommig.feeds.following.Growth;
import de.kommig.feeds.log.Appending;
import de.kommig.feeds.log.Feeds;
import de.kommig.feeds.opening.KnownFeeds;
import de.kommig.feeds.remembering.Cases;
import de.kommig.web.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Derives after every growth, and now and then in case the word of one was lost or a feed is new. */
@Configuration(proxyBeanMethods = false)
class DerivingConfiguration {

    private static final Duration NOW_AND_THEN = Duration.ofSeconds(2);

    @Bean
    Deriving deriving(
            KnownFeeds known, Feeds feeds, Appending appending, Cases cases, Vocabulary vocabulary, Clock clock) {
        return new Deriving(known, feeds, appending, cases, vocabulary, clock);
    }

    @Bean
    Regularly derivingRegularly(Deriving deriving, Growth growth) {
        Regularly regularly = new Regularly("deriving-feeds", NOW_AND_THEN, deriving::all);
        growth.listen(feed -> regularly.soon());
        return regularly;
    }
}

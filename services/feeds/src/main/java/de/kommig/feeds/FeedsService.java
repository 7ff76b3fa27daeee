package de.kommig.feeds;

import com.mongodb.client.MongoDatabase;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.feed.FeedEvent;
import de.kommig.contracts.mirror.MirrorEvent;
import de.kommig.contracts.webhook.WebhookEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.store.EventStore;
import de.kommig.feeds.feed.Feed;
import de.kommig.feeds.feed.FeedCommand;
import de.kommig.feeds.feed.FeedDecider;
import de.kommig.feeds.following.Growth;
import de.kommig.feeds.log.Appending;
import de.kommig.feeds.log.Feeds;
import de.kommig.feeds.mirror.Mirror;
import de.kommig.feeds.mirror.MirrorCommand;
import de.kommig.feeds.mirror.MirrorDecider;
import de.kommig.feeds.remembering.Cases;
import de.kommig.feeds.webhook.Webhook;
import de.kommig.feeds.webhook.WebhookCommand;
import de.kommig.feeds.webhook.WebhookDecider;
import de.kommig.web.ServiceLauncher;
import de.kommig.web.vocabulary.Vocabulary;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The service that keeps and hands out the funders' feeds. */
@SpringBootApplication
@EnableConfigurationProperties(Vocabulary.class)
public class FeedsService {

    /** Runs it as a process of its own. */
    public static void main(String[] args) {
        ServiceLauncher.run(FeedsService.class, "feeds", args);
    }

    @Bean
    Feeds feeds(MongoDatabase database) {
        return new Feeds(database);
    }

    @Bean
    Appending appending(Feeds feeds) {
        return new Appending(feeds);
    }

    @Bean
    Growth growth(MongoDatabase database, Feeds feeds) {
        return new Growth(database, feeds);
    }

    @Bean
    Aggregates<Feed, FeedCommand, FeedEvent> feedAggregates(EventStore store) {
        return new Aggregates<>(store, EventFamilies.FEEDS, FeedDecider.DECIDER);
    }

    @Bean
    Aggregates<Webhook, WebhookCommand, WebhookEvent> webhookAggregates(EventStore store) {
        return new Aggregates<>(store, EventFamilies.WEBHOOKS, WebhookDecider.DECIDER);
    }

    @Bean
    Aggregates<Mirror, MirrorCommand, MirrorEvent> mirrorAggregates(EventStore store) {
        return new Aggregates<>(store, EventFamilies.MIRRORS, MirrorDecider.DECIDER);
    }

    @Bean
    Cases cases(MongoDatabase database) {
        return new Cases(database);
    }
}

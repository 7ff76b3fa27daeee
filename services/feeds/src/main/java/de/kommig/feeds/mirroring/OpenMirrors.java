package de.kommig.feeds.mirroring;

import de.kommig.contracts.mirror.MirrorEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.feeds.feed.Feed;
import de.kommig.feeds.mirror.Mirror;
import de.kommig.feeds.mirror.MirrorCommand;
import de.kommig.web.NotFound;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Funders have their feeds mirrored in Kafka topics, where the platform offers that. */
@Component
public class OpenMirrors {

    private final Aggregates<Mirror, MirrorCommand, MirrorEvent> mirrors;
    private final Mirrored mirrored;
    private final String bootstrapServers;

    OpenMirrors(
            Aggregates<Mirror, MirrorCommand, MirrorEvent> mirrors,
            Mirrored mirrored,
            @Value("${kommig.feeds.mirrors.bootstrap-servers:}") String bootstrapServers) {
        this.mirrors = mirrors;
        this.mirrored = mirrored;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Opens the mirror of a feed, or finds it open.
     *
     * @throws NotOffered (409) when systems outside cannot read this platform's Kafka
     */
    public Outcome<Mirror> open(Feed.Open feed, CommandContext context) {
        if (bootstrapServers.isBlank()) {
            throw new NotOffered();
        }
        Outcome<Mirror> outcome = mirrors.handle(feed.id(), new MirrorCommand.Open(feed.id(), feed.funder()), context);
        if (outcome instanceof Outcome.Rejected<Mirror>) {
            var found = mirrors.load(feed.id());
            if (found.state() instanceof Mirror.Open) {
                return new Outcome.Accepted<>(found.state(), found.version(), true);
            }
        }
        return outcome;
    }

    /** Closes it: nothing more goes to the topic. */
    public Outcome<Mirror> close(Feed.Open feed, CommandContext context) {
        return mirrors.handle(feed.id(), new MirrorCommand.Close(), context);
    }

    /**
     * How far the open mirror of a feed has come.
     *
     * @throws NotFound (404) when there is none
     */
    public MirrorPlace find(Feed.Open feed) {
        if (mirrors.load(feed.id()).state() instanceof Mirror.Open open) {
            return place(open);
        }
        throw new NotFound();
    }

    /** Where a mirror is read, and how far it has come. */
    public MirrorPlace place(Mirror.Open open) {
        UUID feed = open.feed();
        return new MirrorPlace(feed, "kommig.feed." + feed, bootstrapServers, mirrored.last(feed));
    }
}

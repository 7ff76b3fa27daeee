package de.kommig.feeds.mirroring;

import de.kommig.contracts.mirror.MirrorEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.feeds.feed.Feed;
import de.kommig.feeds.mirror.Mirror;
import de.kommig.feeds.mirror.MirrorCommand;
import de.kommig.web.NotFound;
import de.kommig.web.RejectedCommand;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Funders have their feeds mirrored in Kafka topics, where the platform offers that. */
@Component
public class OpenMirrors {

    /**
     * For each funder; each is a topic for who runs the platform. Counted in what this service has learnt, so a few more may be opened at the same
     * moment; that does no harm.
     */
    static final int MOST = 20;

    private final Aggregates<Mirror, MirrorCommand, MirrorEvent> mirrors;
    private final KnownMirrors known;
    private final Mirrored mirrored;
    private final String bootstrapServers;

    OpenMirrors(
            Aggregates<Mirror, MirrorCommand, MirrorEvent> mirrors,
            KnownMirrors known,
            Mirrored mirrored,
            @Value("${kommig.feeds.mirrors.bootstrap-servers:}") String bootstrapServers) {
        this.mirrors = mirrors;
        this.known = known;
        this.mirrored = mirrored;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Opens the mirror of a feed, or finds it open.
     *
     * @throws RejectedCommand (409) when systems outside cannot read this platform's Kafka, or the funder has as many mirrors as it may have
     */
    public Outcome<Mirror> open(Feed.Open feed, CommandContext context) {
        if (bootstrapServers.isBlank()) {
            throw new RejectedCommand(MirroringRejection.MIRRORS_NOT_OFFERED);
        }
        Outcome<Mirror> outcome = mirrors.handleOnce(
                feed.id(),
                before -> {
                    if (!(before.state() instanceof Mirror.Open) && known.count(feed.funder()) >= MOST) {
                        throw new RejectedCommand(MirroringRejection.TOO_MANY_MIRRORS);
                    }
                    return new MirrorCommand.Open(feed.id(), feed.funder());
                },
                context);
        return mirrors.orAsWanted(feed.id(), outcome, Mirror.Open.class::isInstance);
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

package de.kommig.feeds.http;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.feeds.mirror.Mirror;
import de.kommig.feeds.mirroring.MirrorPlace;
import de.kommig.feeds.mirroring.OpenMirrors;
import de.kommig.feeds.opening.OpenFeeds;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A feed in a Kafka topic of its own. */
@RestController
@RequestMapping("/api/feeds/{feed}/mirror")
class MirrorResource {

    private final OpenFeeds feeds;
    private final OpenMirrors mirrors;

    MirrorResource(OpenFeeds feeds, OpenMirrors mirrors) {
        this.feeds = feeds;
        this.mirrors = mirrors;
    }

    /**
     * Mirrors the feed in a Kafka topic, from its first entry on; where it had been mirrored before, it goes on where it stopped. The topic is there as
     * soon as it has something in it. Who may read it is granted by those who run the platform.
     */
    @PutMapping
    ResponseEntity<MirrorPlace> open(@PathVariable UUID feed, Caller caller, CommandContext context) {
        return Answers.ok(mirrors.open(feeds.own(feed, caller), context), state -> mirrors.place((Mirror.Open) state));
    }

    /** Where the mirror is read, and how far it has come. */
    @GetMapping
    MirrorPlace mirror(@PathVariable UUID feed, Caller caller) {
        return mirrors.find(feeds.own(feed, caller));
    }

    /** Mirrors nothing more; what is in the topic stays there until those who run the platform delete it. */
    @DeleteMapping
    ResponseEntity<Void> close(@PathVariable UUID feed, Caller caller, CommandContext context) {
        return Answers.done(mirrors.close(feeds.own(feed, caller), context));
    }
}

package de.kommig.feeds.pulling;

import de.kommig.feeds.following.FollowingSettings;
import de.kommig.feeds.following.Growth;
import de.kommig.feeds.following.Places;
import de.kommig.feeds.log.EntryText;
import de.kommig.feeds.log.Feeds;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads a feed part by part. */
@Component
public class Pulling {

    private final Feeds feeds;
    private final Growth growth;
    private final Places places;
    private final FollowingSettings settings;

    Pulling(Feeds feeds, Growth growth, Places places, FollowingSettings settings) {
        this.feeds = feeds;
        this.growth = growth;
        this.places = places;
        this.settings = settings;
    }

    /** The number of a feed's newest entry, 0 for an empty feed. */
    public long last(UUID feed) {
        return feeds.last(feed);
    }

    private Part now(Question question) {
        return upTo(last(question.feed()), question);
    }

    /** What there is up to the entry that is known to be the newest. */
    public Part upTo(long last, Question question) {
        // What is appended from here on belongs to the next part: with a filter, "next" may only pass over what has
        // been looked at.
        List<EntryText> entries = question.after() >= last
                ? List.of()
                : feeds.texts(
                        question.feed(), question.after(), last, question.types(), question.since(), question.limit());
        boolean full = entries.size() == question.limit();
        long next = full ? entries.getLast().sequence() : Math.max(question.after(), last);
        return new Part(entries, next, last);
    }

    /**
     * What there is as soon as there is something; nothing when the time is over before, or the service stops. Made for virtual threads.
     *
     * @throws de.kommig.feeds.following.NoPlace when too many wait already
     */
    public Part waiting(Question question, Duration wanted) throws InterruptedException {
        Duration atMost = wanted.compareTo(settings.longestWait()) > 0 ? settings.longestWait() : wanted;
        try (Places.Place place = places.takeToWait(question.feed())) {
            long end = System.nanoTime() + atMost.toNanos();
            Part part = now(question);
            while (part.entries().isEmpty() && grows(question, part.next(), end)) {
                part = now(question.behind(part.next()));
            }
            return part;
        }
    }

    private boolean grows(Question question, long behind, long end) throws InterruptedException {
        long left = end - System.nanoTime();
        return left > 0 && growth.await(question.feed(), behind, Duration.ofNanos(left));
    }
}

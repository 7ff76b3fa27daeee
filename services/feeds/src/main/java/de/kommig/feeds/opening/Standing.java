package de.kommig.feeds.opening;

import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import de.kommig.web.Role;
import de.kommig.web.membership.Affiliation;
import de.kommig.web.membership.Affiliations;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether somebody who was let in some time ago would still be: requests that last ask time and again. */
@Component
public class Standing {

    private final Affiliations affiliations;
    private final OpenFeeds open;
    private final Clock clock;

    Standing(Affiliations affiliations, OpenFeeds open, Clock clock) {
        this.affiliations = affiliations;
        this.open = open;
        this.clock = clock;
    }

    /** Whether they still act for the funder. Answered out of memory. */
    public boolean isMember(Caller caller) {
        Instant now = clock.instant();
        return affiliations.of(caller.person()).stream().anyMatch(one -> one.holdsAt(now) && isThat(one, caller));
    }

    /** Whether they do, and the feed is still theirs and open. */
    public boolean reads(UUID feed, Caller caller) {
        if (!isMember(caller)) {
            return false;
        }
        try {
            return open.own(feed, caller).id().equals(feed);
        } catch (NotFound closed) {
            return false;
        }
    }

    private static boolean isThat(Affiliation one, Caller caller) {
        return one.organisation().equals(caller.organisation())
                && (caller.passesOn() ? one.passesOn() : one.role() == Role.FUNDER);
    }
}

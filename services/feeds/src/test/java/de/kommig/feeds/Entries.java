package de.kommig.feeds;

import de.kommig.contracts.Parties;
import de.kommig.feeds.entry.Case;
import de.kommig.feeds.entry.FeedEntry;
import de.kommig.feeds.entry.FeedRules;
import de.kommig.testing.Happenings;
import java.util.UUID;

/** Entries that come into a feed from nowhere. */
public final class Entries {

    public static final String SUBMITTED = "de.kommig.application.submitted.v1";
    public static final String ADMITTED = "de.kommig.application.admitted.v1";

    private Entries() {}

    /** A new application has been submitted. */
    public static FeedEntry submitted(UUID feed) {
        return of(Happenings.submitted(parties(feed)), feed);
    }

    /** Some application has been admitted. */
    public static FeedEntry admitted(UUID feed) {
        return of(Happenings.admitted(parties(feed)), feed);
    }

    private static Parties parties(UUID funder) {
        return new Parties(UUID.randomUUID(), UUID.randomUUID(), funder, UUID.randomUUID());
    }

    private static FeedEntry of(Object event, UUID feed) {
        return FeedRules.entry(Happenings.received(event, 2), Case.UNKNOWN)
                .orElseThrow()
                .in(feed);
    }
}

package de.kommig.feeds.log;

import de.kommig.contracts.Vote;
import de.kommig.feeds.entry.Amounts;
import de.kommig.feeds.entry.FeedEntry;
import de.kommig.feeds.entry.Progress;
import de.kommig.feeds.entry.Stage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an entry says beside the attributes of its event, as it is stored; {@link FeedEntry} has what each means. */
record EntryData(
        UUID application,
        UUID call,
        UUID organisation,
        Stage state,
        @Nullable Amounts amounts,
        @Nullable Progress reviews,
        @Nullable Vote vote) {

    static EntryData of(FeedEntry entry) {
        return new EntryData(
                entry.application(),
                entry.call(),
                entry.organisation(),
                entry.state(),
                entry.amounts(),
                entry.reviews(),
                entry.vote());
    }
}

package de.kommig.feeds.http;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Vote;
import de.kommig.feeds.entry.Amounts;
import de.kommig.feeds.entry.FeedEntry;
import de.kommig.feeds.entry.Progress;
import de.kommig.feeds.entry.Stage;
import de.kommig.feeds.log.NumberedEntry;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event in a feed.
 *
 * @param sequence its number in this feed, from 1, without gaps, for good
 * @param eventId CloudEvents {@code id}; the same event never comes twice
 * @param type CloudEvents {@code type}, e.g. {@code de.kommig.application.submitted.v1}
 * @param time when it happened
 * @param application the application it is about
 * @param call the call the application is put to
 * @param organisation the organisation that applies
 * @param state where the application, or its award, stands after the event
 * @param amounts with a submission what is requested, with an approval what is given
 * @param reviews with a review handed in: how many are in, how many are wanted
 * @param vote with the end of a round and with the vote
 * @param link where the application, or its award, can be read
 */
public record FeedItem(
        long sequence,
        String eventId,
        String type,
        Instant time,
        UUID application,
        UUID call,
        UUID organisation,
        Stage state,
        @Nullable Amounts amounts,
        @Nullable Progress reviews,
        @Nullable Vote vote,
        String link) {

    private static boolean isOfAward(FeedEntry entry) {
        return entry.type().startsWith("de.kommig." + EventFamilies.AWARDS.aggregate() + ".");
    }

    static FeedItem of(NumberedEntry numbered) {
        FeedEntry entry = numbered.entry();
        return new FeedItem(
                numbered.sequence(),
                entry.eventId(),
                entry.type(),
                entry.time(),
                entry.application(),
                entry.call(),
                entry.organisation(),
                entry.state(),
                entry.amounts(),
                entry.reviews(),
                entry.vote(),
                (isOfAward(entry) ? "/api/awards/" : "/api/applications/") + entry.application());
    }
}

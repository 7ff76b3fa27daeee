package de.kommig.feeds.http;

import de.kommig.contracts.Vote;
import de.kommig.feeds.entry.Amounts;
import de.kommig.feeds.entry.Progress;
import de.kommig.feeds.entry.Stage;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event in a feed as a CloudEvent 1.0, for the API's description; what is sent is the stored text.
 *
 * @param specversion {@code 1.0}
 * @param id of the event; the same event never comes twice in a feed
 * @param source {@code /feeds/<feed>}
 * @param type what happened, e.g. {@code de.kommig.application.submitted.v1}
 * @param subject the application it is about
 * @param time when it happened
 * @param datacontenttype {@code application/json}
 * @param dataschema where the JSON Schema of {@code data} is
 * @param sequence its number in this feed, from 1, without gaps, for good; with zeros before it, 12 digits
 * @param data what it says
 */
record FeedItem(
        String specversion,
        String id,
        String source,
        String type,
        UUID subject,
        Instant time,
        String datacontenttype,
        String dataschema,
        String sequence,
        FeedData data) {

    /**
     * What an event in a feed says.
     *
     * @param application the application it is about
     * @param call the call the application is put to
     * @param organisation the organisation that applies
     * @param state where the application, or its award, stands after the event
     * @param amounts the money that the event itself speaks of, e.g. what is requested, awarded, paid or claimed back
     * @param reviews with a review handed in: how many are in, how many are wanted
     * @param vote with the end of a round and with the vote
     * @param link where the application, or its award, can be read
     */
    record FeedData(
            UUID application,
            UUID call,
            UUID organisation,
            Stage state,
            @Nullable Amounts amounts,
            @Nullable Progress reviews,
            @Nullable Vote vote,
            String link) {}
}

package de.kommig.feeds.entry;

import de.kommig.contracts.Vote;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a funder's feed says about one event. Thin on purpose: who wants more reads the application. No personal data, not even a
 * reviewer's pseudonym.
 *
 * @param feed which feed it belongs to; the one that a funder always has bears the funder's id
 * @param eventId CloudEvents {@code id}, unique on the platform
 * @param type CloudEvents {@code type}, e.g. {@code de.kommig.application.submitted.v1}
 * @param time when it happened
 * @param application the application it is about
 * @param call the call the application is put to
 * @param organisation the organisation that applies
 * @param state where the application, or its award, stands after the event
 * @param amounts when the event itself speaks of money
 * @param reviews with a review handed in
 * @param vote with the end of a round and with the vote
 */
public record FeedEntry(
        UUID feed,
        String eventId,
        String type,
        Instant time,
        UUID application,
        UUID call,
        UUID organisation,
        Stage state,
        @Nullable Amounts amounts,
        @Nullable Progress reviews,
        @Nullable Vote vote) {

    private static final String OF_AWARDS = "de.kommig.award.";

    /**
     * Whether this is what an earlier version of the rules wrote: of awards, entries said nothing of money once. What stands in a feed stays
     * as it is.
     */
    public boolean isEarlierFormOf(FeedEntry byTheRules) {
        return amounts == null
                && type.startsWith(OF_AWARDS)
                && equals(new FeedEntry(
                        byTheRules.feed,
                        byTheRules.eventId,
                        byTheRules.type,
                        byTheRules.time,
                        byTheRules.application,
                        byTheRules.call,
                        byTheRules.organisation,
                        byTheRules.state,
                        null,
                        byTheRules.reviews,
                        byTheRules.vote));
    }

    /** The same in another feed. */
    public FeedEntry in(UUID other) {
        return new FeedEntry(
                other, eventId, type, time, application, call, organisation, state, amounts, reviews, vote);
    }
}

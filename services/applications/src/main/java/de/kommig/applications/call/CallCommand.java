package de.kommig.applications.call;

import de.kommig.contracts.call.CallTerms;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of a call. */
public sealed interface CallCommand {

    /**
     * Begin to write a call.
     *
     * @param award that it is paid from; {@code null} where the funder has money of its own
     */
    record Draft(
            UUID call,
            UUID funder,
            CallTerms terms,
            @Nullable UUID award) implements CallCommand {

        /** Paid with the funder's own money. */
        public Draft(UUID call, UUID funder, CallTerms terms) {
            this(call, funder, terms, null);
        }
    }

    /** Give other terms to a call that is not public yet. */
    record Edit(CallTerms terms) implements CallCommand {}

    /**
     * Make the call public.
     *
     * @param now the time of publication
     */
    record Publish(Instant now) implements CallCommand {}

    /** Give other terms to a public call; see {@link AmendmentRules}. */
    record Amend(CallTerms terms, Instant now) implements CallCommand {}

    /** Take no more applications, since there is no money for them any more. */
    record CutShort(Instant now) implements CallCommand {}

    /** Take note that the last moment to apply has passed. */
    record Close(Instant now) implements CallCommand {}

    /**
     * Say that all has been decided.
     *
     * @param undecided applications to the call that have been handed in and wait for something, not counting the waiting list
     */
    record Complete(long undecided) implements CallCommand {}

    /** Put away what has been decided. */
    record Archive() implements CallCommand {}
}

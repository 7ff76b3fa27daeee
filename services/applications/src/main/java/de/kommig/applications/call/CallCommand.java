package de.kommig.applications.call;

import de.kommig.contracts.call.CallTerms;
import java.time.Instant;
import java.util.UUID;

/** What can be asked of a call. */
public sealed interface CallCommand {

    /** Begin to write a call. */
    record Draft(UUID call, UUID funder, CallTerms terms) implements CallCommand {}

    /**
     * Make the call public.
     *
     * @param now the time of publication
     */
    record Publish(Instant now) implements CallCommand {}
}

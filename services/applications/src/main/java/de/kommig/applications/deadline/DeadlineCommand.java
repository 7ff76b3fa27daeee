package de.kommig.applications.deadline;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.call.CallTerms;
import java.time.Instant;
import java.util.UUID;

/** What can be asked of an organisation's deadline. */
public sealed interface DeadlineCommand {

    /**
     * Record an exception, instead of the one there is.
     *
     * @param terms of the call, as they are now
     * @param decided whether all applications to the call have been decided
     * @param until last second in which the organisation can hand in
     */
    record Grant(
            UUID call,
            UUID funder,
            UUID organisation,
            CallTerms terms,
            boolean decided,
            Instant until,
            ContentRef reason,
            Instant now)
            implements DeadlineCommand {}

    /** Take the exception back. */
    record Withdraw() implements DeadlineCommand {}
}

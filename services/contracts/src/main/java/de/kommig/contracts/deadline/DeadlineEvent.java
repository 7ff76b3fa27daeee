package de.kommig.contracts.deadline;

import de.kommig.contracts.ContentRef;
import java.time.Instant;
import java.util.UUID;

/** Facts about the time that one organisation has to answer a call, where it is not what everybody has. */
public sealed interface DeadlineEvent {

    /** The call. */
    UUID call();

    /** The funder's organisation that wrote it. */
    UUID funder();

    /** The organisation whose time it is. */
    UUID organisation();

    /** What the call was called then, as everybody sees it. */
    String callTitle();

    /**
     * A coordinator recorded an exception (Fristausnahme). It takes the place of the one before, if there was one.
     *
     * @param until last second in which the organisation can hand in
     * @param reason why
     */
    record ExceptionGranted(
            UUID call, UUID funder, UUID organisation, String callTitle, Instant until, ContentRef reason)
            implements DeadlineEvent {}

    /** A coordinator took the exception back. What was handed in meanwhile stays handed in. */
    record ExceptionWithdrawn(UUID call, UUID funder, UUID organisation, String callTitle) implements DeadlineEvent {}
}

package de.kommig.applications.call;

import de.kommig.eventstore.decider.Rejection;
import java.util.Locale;

/** Why a call does not do what it was asked. What is wrong with its terms is told by {@link FaultyTerms}. */
public enum CallRejection implements Rejection {
    /** There is no call with this id. */
    NO_SUCH_CALL,
    /** The call is being written already. */
    CALL_ALREADY_DRAFTED,
    /** The call is public already. */
    CALL_ALREADY_PUBLISHED,
    /** The last moment to apply has passed, so nobody could answer the call. */
    CALL_IS_OVER,
    /** What is asked for by its key has no words in any language yet. */
    WORDING_IS_MISSING,
    /** The call is not public; it can be edited as a whole. */
    CALL_IS_DRAFT,
    /** The new terms are the old ones. */
    NOTHING_AMENDED,
    /** The last moment to apply is still to come. */
    CALL_IS_STILL_OPEN,
    /** Nobody can apply any more. */
    CALL_ALREADY_CLOSED,
    /** Applications wait for their check, their review or their decision. */
    APPLICATIONS_ARE_UNDECIDED,
    /** The funder has said so already. */
    CALL_ALREADY_DECIDED,
    /** The funder has not said yet that all is decided. */
    CALL_IS_NOT_DECIDED,
    /** It has been put away already. */
    CALL_ALREADY_ARCHIVED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public boolean alreadyDone() {
        return switch (this) {
            case CALL_ALREADY_DRAFTED,
                    CALL_ALREADY_PUBLISHED,
                    CALL_ALREADY_CLOSED,
                    CALL_ALREADY_DECIDED,
                    CALL_ALREADY_ARCHIVED -> true;
            default -> false;
        };
    }
}

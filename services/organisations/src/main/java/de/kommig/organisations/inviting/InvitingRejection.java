package de.kommig.organisations.inviting;

import de.kommig.eventstore.decider.Rejection;
import java.util.Locale;

/** Why somebody is not invited. */
public enum InvitingRejection implements Rejection {

    /** Mail to this address is on its way or has arrived, and can still be answered. */
    ALREADY_INVITED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

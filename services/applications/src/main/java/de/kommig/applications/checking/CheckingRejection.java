package de.kommig.applications.checking;

import de.kommig.eventstore.decider.Rejection;
import java.util.Locale;

/** Why nothing can be said about an item. */
public enum CheckingRejection implements Rejection {
    /** Somebody admits the application on what has been found so far. */
    ADMISSION_UNDER_WAY;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

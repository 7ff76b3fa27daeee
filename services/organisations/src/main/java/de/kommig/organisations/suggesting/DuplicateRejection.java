package de.kommig.organisations.suggesting;

import de.kommig.eventstore.decider.Rejection;
import java.util.Locale;

/** Why a suggestion cannot be dismissed. */
public enum DuplicateRejection implements Rejection {

    /** Nothing speaks for the two being one. */
    NOT_SUGGESTED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package de.kommig.organisations.organisation;

import de.kommig.eventstore.decider.Rejection;
import java.util.Locale;

/** Why an organisation does not do what it was asked. */
public enum OrganisationRejection implements Rejection {
    /** Somebody has registered this organisation before. */
    ALREADY_REGISTERED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public boolean alreadyDone() {
        return this == ALREADY_REGISTERED;
    }
}

package de.kommig.organisations.organisation;

import de.kommig.eventstore.decider.Rejection;
import java.util.Locale;

/** Why an organisation does not do what it was asked. */
public enum OrganisationRejection implements Rejection {
    /** Somebody has registered this organisation before. */
    ALREADY_REGISTERED,
    /** Nobody has registered it yet. */
    NOT_REGISTERED,
    /** It has this legal form already. */
    SAME_LEGAL_FORM,
    /** A public body does not become anything else, and nothing becomes one. */
    PUBLIC_BODY_STAYS,
    /** The day has not come yet: what is planned is no fact. */
    DAY_IN_THE_FUTURE,
    /** The day lies before the last change. */
    BEFORE_THE_LAST_CHANGE,
    /** It is committed to this version already. */
    ALREADY_COMMITTED,
    /** It is not committed to this charter. */
    NOT_COMMITTED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public boolean alreadyDone() {
        return this == ALREADY_REGISTERED || this == ALREADY_COMMITTED || this == NOT_COMMITTED;
    }
}

package de.kommig.organisations.merging;

import de.kommig.eventstore.decider.Rejection;
import java.util.Locale;

/** Why one organisation cannot go on in place of another. */
public enum MergingRejection implements Rejection {

    /** Nobody has registered the one that is to go on. */
    SURVIVOR_NOT_REGISTERED,

    /** The one that is to go on was a duplicate itself. */
    SURVIVOR_ALREADY_MERGED,

    /** Somebody merges the one that is to go on at this very moment. */
    SURVIVOR_BEING_MERGED,

    /** They take part from different sides, so they are not one. */
    NOT_ON_THE_SAME_SIDE,

    /** KomMig knows only one of them to be a funder: members of the other would come to decide on money unseen, or lose what they decide on. */
    ONLY_ONE_IS_CONFIRMED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

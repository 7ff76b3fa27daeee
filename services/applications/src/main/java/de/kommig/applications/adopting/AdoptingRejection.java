package de.kommig.applications.adopting;

import de.kommig.eventstore.decider.Rejection;
import java.util.Locale;

/** Why changes of a project are not taken over. */
enum AdoptingRejection implements Rejection {
    /** It has been changed again since the author looked. */
    PROJECT_REVISED_SINCE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package de.kommig.applications.project;

import de.kommig.eventstore.decider.Rejection;
import java.util.Locale;

/** Why a project does not do what it was asked. */
public enum ProjectRejection implements Rejection {
    NO_SUCH_PROJECT,
    PROJECT_ALREADY_DESCRIBED,
    /** It is described with the very words that are there already. */
    NOTHING_REVISED,
    PROJECT_IS_ARCHIVED,
    PROJECT_IS_NOT_ARCHIVED,
    /** What was said of it has gone, after a long time. */
    PROJECT_IS_ERASED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

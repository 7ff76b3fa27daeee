package de.kommig.applications.commenting;

import de.kommig.eventstore.decider.Rejection;
import java.util.Locale;

/** Why nothing can be said. */
public enum CommentRejection implements Rejection {
    /** There are {@value Commenting#MOST_COMMENTS} already. */
    TOO_MANY_COMMENTS;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

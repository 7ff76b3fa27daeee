package de.kommig.feeds.mirror;

import de.kommig.eventstore.decider.Rejection;
import java.util.Locale;

/** Why a mirror does not do what it was asked. */
public enum MirrorRejection implements Rejection {
    MIRROR_IS_OPEN,
    MIRROR_IS_NOT_OPEN;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

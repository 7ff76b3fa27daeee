package de.kommig.eventstore.decider;

import java.util.Map;

/** Why a command cannot be carried out, in a form that people's languages and machines can both be served from. */
public interface Rejection {

    /** Stable name in kebab-case, e.g. {@code call-is-closed}; becomes the problem's type and the key of its title. */
    String code();

    /** Figures and names that the title may mention, e.g. {@code closedAt}. */
    default Map<String, Object> details() {
        return Map.of();
    }

    /** What the command wanted is so already; a reaction that is delivered twice can pass over it. */
    default boolean alreadyDone() {
        return false;
    }
}

package de.kommig.reviews.erasing;

import java.util.UUID;

/** Holds something of people that is not an event. Every bean of this type is asked when somebody has been erased. */
@FunctionalInterface
public interface HeldOfPerson {

    /** Erases all of it; nothing being there is no error. Durable when this returns. */
    void erase(UUID person);
}

package de.kommig.applications.claiming;

import java.time.Instant;
import java.util.UUID;

/** Claims, durable when a method returns. Of several who claim the same at the same moment one gets it. */
public interface Claims {

    /** Claims it for this application, or claims it again; the claim as it is now, which may be another application's. */
    Claim claim(String id, UUID application, Instant now);

    /** Puts this application in the place of the other one; not, when somebody has claimed it since it was read. */
    boolean takeOver(Claim found, UUID application, Instant now);

    /** Says that a claim has led to something; nothing happens when somebody has claimed it since. */
    void use(Claim claim);

    /** Gives a claim up; nothing happens when somebody has claimed it since. */
    void release(Claim claim);
}

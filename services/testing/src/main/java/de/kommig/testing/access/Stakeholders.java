package de.kommig.testing.access;

import java.util.UUID;

/**
 * To whom everything belongs that a service's fixture asks for.
 *
 * @param organisation the one that applies
 * @param funder the one whose call it is
 * @param centre KomMig's own organisation
 * @param reviewer the person who is asked for reviews
 */
public record Stakeholders(UUID organisation, UUID funder, UUID centre, UUID reviewer) {

    /** Some that nobody has heard of yet. */
    public static Stakeholders some() {
        return new Stakeholders(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }
}

package de.kommig.web.masking;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Predicate;

/** Knows words that are names of the people who belong to organisations, without knowing the names. */
@FunctionalInterface
public interface IdentifyingPeople {

    /** Whether a word, as it stands in a text, is part of the name of somebody who belongs to one of these. */
    Predicate<String> of(Collection<UUID> organisations);
}

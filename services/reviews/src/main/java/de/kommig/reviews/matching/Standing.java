package de.kommig.reviews.matching;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The pairs that stand already, when an application comes late or a reviewer steps back.
 *
 * @param fixed stay in any case: accepted or reviewed
 * @param preferred stay if they can: asked, not yet answered; without those that are fixed
 */
public record Standing(Set<Pair> fixed, Set<Pair> preferred) {

    /** Nobody has been asked yet. */
    public static final Standing NONE = new Standing(Set.of(), Set.of());

    public Standing {
        fixed = Set.copyOf(fixed);
        preferred = preferred.stream().filter(Predicate.not(fixed::contains)).collect(Collectors.toUnmodifiableSet());
    }
}

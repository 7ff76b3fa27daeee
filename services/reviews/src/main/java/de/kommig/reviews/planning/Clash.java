package de.kommig.reviews.planning;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Conditions that cannot all be met. Each of the remedies frees this clash by itself; others may come to light behind it. */
public sealed interface Clash {

    List<Remedy> remedies();

    /** Too few may read this application. */
    record TooFewReaders(UUID application, int wanted, Group there, List<Remedy> remedies) implements Clash {}

    /**
     * Nobody with lived migration experience may read this application.
     *
     * @param there those with lived experience
     */
    record NobodyExperienced(UUID application, Group there, List<Remedy> remedies) implements Clash {}

    /** These applications together need more reviews than those have left who may read them. */
    record LoadsUsedUp(Set<UUID> applications, Set<UUID> readers, int missing, List<Remedy> remedies)
            implements Clash {}

    /** These applications get nobody with lived experience, since those have no reviews left. */
    record ExperiencedUsedUp(Set<UUID> applications, Set<UUID> readers, List<Remedy> remedies) implements Clash {}

    /** All places of this application are taken by reviewers without lived experience, who stay. */
    record PlacesTaken(UUID application, Set<UUID> readers, List<Remedy> remedies) implements Clash {}

    /** There is not enough to read for these readers to reach their least number. */
    record FewestOutOfReach(Set<UUID> readers, int missing, List<Remedy> remedies) implements Clash {}

    /** A reader's least number is above the greatest. */
    record FewestAboveMost(UUID reader, int fewest, int most, List<Remedy> remedies) implements Clash {}

    /** An assignment that stays, and turns out to be a conflict of interest. */
    record StandsInConflict(Reading reading, List<Remedy> remedies) implements Clash {}

    /** As long as this assignment stays, another application lacks a reviewer, or another reader the least number. */
    record StandsInTheWay(Reading reading, List<Remedy> remedies) implements Clash {}

    /**
     * Who is there. Whoever is in conflict and does not read the language counts as in conflict.
     *
     * @param all readers looked at
     * @param inConflict of these, in conflict of interest with the application
     * @param unread of these, who do not read its languages
     */
    record Group(int all, int inConflict, int unread) {

        /** Who may read it. */
        public int left() {
            return all - inConflict - unread;
        }
    }
}

package de.kommig.reviews.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What stays in any case, and what of it clashes by itself.
 *
 * @param readings those that stay, without those in conflict
 * @param oneMore applications that are given one review more, since all places are taken by others than the one they need; only to look for further
 *     clashes
 */
record Firm(Set<Reading> readings, Set<UUID> oneMore, List<Clash> clashes) {

    static Firm of(Planning planning) {
        Set<Reading> stays = planning.standing().entrySet().stream()
                .filter(entry -> entry.getValue().firm())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
        List<Clash> clashes = new ArrayList<>();
        for (Wanted application : planning.applications()) {
            planning.readers().stream()
                    .map(reader -> new Reading(application.application(), reader.reviewer()))
                    .filter(reading -> planning.conflicts().contains(reading) && stays.remove(reading))
                    .forEach(reading -> clashes.add(
                            new Clash.StandsInConflict(reading, List.of(new Remedy.Release(Set.of(reading))))));
        }
        Set<UUID> oneMore = new HashSet<>();
        for (Wanted application : planning.applications()) {
            List<Reader> readers = planning.readers().stream()
                    .filter(reader -> stays.contains(new Reading(application.application(), reader.reviewer())))
                    .toList();
            if (application.livedExperience()
                    && application.reviews() > 0
                    && readers.size() >= application.reviews()
                    && readers.stream().noneMatch(Reader::livedExperience)) {
                oneMore.add(application.application());
                clashes.add(taken(application.application(), readers));
            }
        }
        return new Firm(stays, oneMore, clashes);
    }

    private static Clash taken(UUID application, List<Reader> readers) {
        Set<UUID> who = readers.stream().map(Reader::reviewer).collect(Collectors.toCollection(TreeSet::new));
        Set<Reading> readings = who.stream()
                .map(reviewer -> new Reading(application, reviewer))
                .collect(Collectors.toUnmodifiableSet());
        return new Clash.PlacesTaken(
                application, who, List.of(new Remedy.OneMoreReview(Set.of(application)), new Remedy.Release(readings)));
    }

    int of(Wanted application) {
        return (int) readings.stream()
                .filter(reading -> reading.application().equals(application.application()))
                .count();
    }

    int of(Reader reader) {
        return (int) readings.stream()
                .filter(reading -> reading.reviewer().equals(reader.reviewer()))
                .count();
    }
}

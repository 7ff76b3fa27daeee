package de.kommig.reviews.planning;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Makes up calls: applications and readers by short names. */
final class Calls {

    private final List<Wanted> applications = new ArrayList<>();
    private final List<Reader> readers = new ArrayList<>();
    private final Set<Reading> conflicts = new HashSet<>();
    private final Map<Reading, Stand> standing = new HashMap<>();
    private final Map<Reading, Double> affinities = new HashMap<>();

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static Reading reading(String reader, String application) {
        return new Reading(id(application), id(reader));
    }

    Calls application(String name, int reviews, String... languages) {
        applications.add(new Wanted(id(name), reviews, Set.of(languages), false));
        return this;
    }

    Calls applicationThatNeedsExperience(String name, int reviews, String... languages) {
        applications.add(new Wanted(id(name), reviews, Set.of(languages), true));
        return this;
    }

    Calls reader(String name, int most, String... languages) {
        readers.add(new Reader(id(name), 0, most, Set.of(languages), false));
        return this;
    }

    Calls experienced(String name, int most, String... languages) {
        readers.add(new Reader(id(name), 0, most, Set.of(languages), true));
        return this;
    }

    Calls readerOfAtLeast(int fewest, String name, int most) {
        readers.add(new Reader(id(name), fewest, most, Set.of(), false));
        return this;
    }

    Calls conflict(String reader, String application) {
        conflicts.add(reading(reader, application));
        return this;
    }

    Calls stands(Stand stand, String reader, String application) {
        standing.put(reading(reader, application), stand);
        return this;
    }

    Calls affinity(String reader, String application, double affinity) {
        affinities.put(reading(reader, application), affinity);
        return this;
    }

    Planning planning() {
        return new Planning(
                applications,
                readers,
                conflicts,
                standing,
                (reviewer, application) -> affinities.getOrDefault(new Reading(application, reviewer), 0.5));
    }
}

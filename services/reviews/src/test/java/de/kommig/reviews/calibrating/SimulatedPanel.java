package de.kommig.reviews.calibrating;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * A call whose truth is known: how good each application is, and how far each reviewer is above the others.
 *
 * @param merits of applications
 * @param leniences of reviewers
 */
record SimulatedPanel(Map<UUID, Double> merits, Map<UUID, Double> leniences, List<Rating> ratings) {

    /** Each application is read by so many reviewers, by chance, each reviewer about as often as any other. */
    static SimulatedPanel of(Random random, int applications, int reviewers, int each, double between, double within) {
        List<UUID> people = ids(random, reviewers);
        Map<UUID, Double> leniences = new HashMap<>();
        people.forEach(person -> leniences.put(person, between * random.nextGaussian()));
        Map<UUID, Double> merits = new HashMap<>();
        List<Rating> ratings = new ArrayList<>();
        for (UUID application : ids(random, applications)) {
            double merit = 0.5 + 0.15 * random.nextGaussian();
            merits.put(application, merit);
            Collections.shuffle(people, random);
            for (UUID person : people.subList(0, each)) {
                ratings.add(new Rating(
                        application,
                        person,
                        merit + leniences.getOrDefault(person, 0.0) + within * random.nextGaussian()));
            }
        }
        return new SimulatedPanel(merits, leniences, ratings);
    }

    static List<UUID> ids(Random random, int count) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(new UUID(random.nextLong(), random.nextLong()));
        }
        return ids;
    }

    Calibration calibrated() {
        return Calibration.of(ratings);
    }

    double merit(UUID application) {
        return merits.getOrDefault(application, Double.NaN);
    }

    double lenience(UUID reviewer) {
        return leniences.getOrDefault(reviewer, Double.NaN);
    }
}

package de.kommig.reviews.planning;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who reads what, or why that cannot be. */
public sealed interface Plan {

    /**
     * Every condition is met.
     *
     * @param readers of each application, in the order of the question
     * @param worst lowest sum of affinities that an application has
     * @param total sum of all affinities
     * @param bound what no other plan exceeds that changes as little
     * @param proven whether worst and total are as high as they can be; otherwise the time was up before
     * @param even whether loads are proven to be as even as worst and total allow
     * @param givenUp asked and not yet answered, and no longer in the plan
     */
    record Assigned(
            SequencedMap<UUID, List<Chosen>> readers,
            double worst,
            double total,
            Bound bound,
            boolean proven,
            boolean even,
            List<Reading> givenUp,
            Duration took)
            implements Plan {

        public Assigned {
            readers = new LinkedHashMap<>(readers);
            givenUp = List.copyOf(givenUp);
        }

        /** Reviews of this reviewer in the plan. */
        public int load(UUID reviewer) {
            return (int) readers.values().stream()
                    .flatMap(List::stream)
                    .filter(chosen -> chosen.reviewer().equals(reviewer))
                    .count();
        }
    }

    /**
     * One reader of an application.
     *
     * @param stand {@code null}: not assigned yet, the plan does it
     */
    record Chosen(UUID reviewer, double affinity, @Nullable Stand stand) {}

    /**
     * What cannot be exceeded.
     *
     * @param worst no plan serves its worst-served application better
     * @param total no plan whose worst-served application is served at least as well has more
     */
    record Bound(double worst, double total) {}

    /**
     * Conditions collide. None of them is dropped silently.
     *
     * @param clashes never empty; every one has to be freed
     */
    record Colliding(List<Clash> clashes) implements Plan {

        public Colliding {
            clashes = List.copyOf(clashes);
        }
    }
}

package de.kommig.reviews.planning;

import de.kommig.reviews.matching.Instance;
import de.kommig.reviews.matching.Pair;
import de.kommig.reviews.matching.Scores;
import de.kommig.reviews.matching.Solution;
import de.kommig.reviews.matching.Standing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The question with numbers instead of ids, as the solver wants it, and its answer back. */
record Numbered(Planning planning, Firm firm) {

    private static final double NANOS = 1e9;

    Instance instance() {
        List<Wanted> applications = planning.applications();
        List<Reader> readers = planning.readers();
        double[][] scores = new double[readers.size()][applications.size()];
        Set<Pair> excluded = new HashSet<>();
        for (int r = 0; r < readers.size(); r++) {
            for (int a = 0; a < applications.size(); a++) {
                Reading reading = reading(new Pair(r, a));
                scores[r][a] = planning.affinities().between(reading.reviewer(), reading.application());
                boolean readable = readers.get(r).reads(applications.get(a))
                        || firm.readings().contains(reading);
                if (!readable || planning.conflicts().contains(reading)) {
                    excluded.add(new Pair(r, a));
                }
            }
        }
        return Instance.of(
                        readers.isEmpty() ? Scores.ofNobody(applications.size()) : Scores.of(scores),
                        applications.stream().map(this::demand).toList(),
                        readers.stream()
                                .map(reader -> Math.max(reader.most(), firm.of(reader)))
                                .toList())
                .atLeast(readers.stream().map(Reader::fewest).toList())
                .excluding(excluded)
                .needing(experienced())
                .keeping(new Standing(pairs(firm.readings()), pairs(asked())));
    }

    private int demand(Wanted application) {
        int one = firm.oneMore().contains(application.application()) ? 1 : 0;
        return Math.max(application.reviews(), firm.of(application) + one);
    }

    private Map<Integer, Set<Integer>> experienced() {
        Set<Integer> experienced = IntStream.range(0, planning.readers().size())
                .filter(r -> planning.readers().get(r).livedExperience())
                .boxed()
                .collect(Collectors.toSet());
        return IntStream.range(0, planning.applications().size())
                .filter(a -> planning.applications().get(a).livedExperience())
                .boxed()
                .collect(Collectors.toMap(a -> a, a -> experienced));
    }

    private Set<Reading> asked() {
        Set<Reading> asked = new HashSet<>(planning.standing().keySet());
        asked.removeIf(reading -> planning.standing().get(reading) != Stand.ASKED);
        return asked;
    }

    private Set<Pair> pairs(Collection<Reading> readings) {
        Map<UUID, Integer> applications = new HashMap<>();
        planning.applications().forEach(each -> applications.put(each.application(), applications.size()));
        Map<UUID, Integer> readers = new HashMap<>();
        planning.readers().forEach(each -> readers.put(each.reviewer(), readers.size()));
        return readings.stream()
                .map(reading -> new Pair(
                        readers.getOrDefault(reading.reviewer(), -1),
                        applications.getOrDefault(reading.application(), -1)))
                .collect(Collectors.toSet());
    }

    Reading reading(Pair pair) {
        return new Reading(
                planning.applications().get(pair.application()).application(),
                planning.readers().get(pair.reviewer()).reviewer());
    }

    Plan.Assigned plan(Solution solution) {
        SequencedMap<UUID, List<Plan.Chosen>> chosen = new LinkedHashMap<>();
        planning.applications().forEach(each -> chosen.put(each.application(), new ArrayList<>()));
        Set<Reading> givenUp = asked();
        for (Pair pair : solution.pairs()) {
            Reading reading = reading(pair);
            givenUp.remove(reading);
            chosen.getOrDefault(reading.application(), List.of())
                    .add(new Plan.Chosen(
                            reading.reviewer(),
                            planning.affinities().between(reading.reviewer(), reading.application()),
                            planning.standing().get(reading)));
        }
        chosen.replaceAll((application, readers) -> List.copyOf(readers));
        return new Plan.Assigned(
                chosen,
                solution.worst(),
                solution.total(),
                new Plan.Bound(solution.bound().worst(), solution.bound().total()),
                solution.status() == Solution.Status.OPTIMAL,
                solution.even(),
                List.copyOf(givenUp),
                Duration.ofNanos(Math.round(solution.seconds() * NANOS)));
    }
}

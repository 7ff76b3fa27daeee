package de.kommig.reviews.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Small calls by chance, with languages, lived experience, conflicts and assignments that stand. */
final class RandomCalls {

    private static final List<Set<String>> LANGUAGES = List.of(Set.of("de"), Set.of("de", "tr"), Set.of("de", "ar"));

    private RandomCalls() {}

    static Planning next(Random random) {
        List<Wanted> applications = new ArrayList<>();
        for (int a = 0; a < 2 + random.nextInt(4); a++) {
            Set<String> languages = random.nextInt(4) == 0 ? Set.of("tr") : Set.of("de");
            applications.add(new Wanted(new UUID(1, a), random.nextInt(3), languages, random.nextInt(3) == 0));
        }
        List<Reader> readers = new ArrayList<>();
        int people = random.nextInt(50) == 0 ? 0 : 3 + random.nextInt(4);
        for (int r = 0; r < people; r++) {
            int most = random.nextInt(4);
            readers.add(new Reader(
                    new UUID(2, r),
                    random.nextInt(6) == 0 ? 1 : 0,
                    most,
                    LANGUAGES.get(random.nextInt(3)),
                    random.nextInt(3) == 0));
        }
        Set<Reading> conflicts = new HashSet<>();
        Map<Reading, Stand> standing = new HashMap<>();
        Map<Reading, Double> affinities = new HashMap<>();
        for (Wanted application : applications) {
            for (Reader reader : readers) {
                Reading reading = new Reading(application.application(), reader.reviewer());
                affinities.put(reading, random.nextInt(1_000) / 1_000.0);
                if (random.nextInt(8) == 0) {
                    conflicts.add(reading);
                }
                if (random.nextInt(8) == 0) {
                    standing.put(reading, List.of(Stand.values()).get(random.nextInt(3)));
                }
            }
        }
        return new Planning(
                applications,
                readers,
                conflicts,
                standing,
                (reviewer, application) -> affinities.getOrDefault(new Reading(application, reviewer), 0.0));
    }

    /** The same call, if everybody could read everything. */
    static Planning inOneLanguage(Planning planning) {
        return new Planning(
                planning.applications().stream()
                        .map(one -> new Wanted(one.application(), one.reviews(), Set.of(), one.livedExperience()))
                        .toList(),
                planning.readers(),
                planning.conflicts(),
                planning.standing(),
                planning.affinities());
    }

    private static Reader reader(Planning planning, UUID id) {
        return planning.readers().stream()
                .filter(reader -> reader.reviewer().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** In words, the conditions that a plan breaks; written from the question, without the solver's numbers. */
    static List<String> broken(Planning planning, Plan.Assigned plan) {
        List<String> broken = new ArrayList<>();
        Set<Reading> firm = planning.standing().entrySet().stream()
                .filter(entry -> entry.getValue() != Stand.ASKED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Map<UUID, Integer> loads = new HashMap<>();
        Set<Reading> chosen = new HashSet<>();
        for (Wanted application : planning.applications()) {
            List<UUID> who = plan.readers().getOrDefault(application.application(), List.of()).stream()
                    .map(Plan.Chosen::reviewer)
                    .toList();
            long stay = firm.stream()
                    .filter(reading -> reading.application().equals(application.application()))
                    .count();
            if (who.size() != Math.max(application.reviews(), stay)
                    || Set.copyOf(who).size() != who.size()) {
                broken.add(application + " has " + who);
            }
            if (application.livedExperience()
                    && application.reviews() > 0
                    && who.stream().noneMatch(id -> reader(planning, id).livedExperience())) {
                broken.add(application + " has nobody experienced");
            }
            for (UUID id : who) {
                Reading reading = new Reading(application.application(), id);
                chosen.add(reading);
                loads.merge(id, 1, Integer::sum);
                if (planning.conflicts().contains(reading)) {
                    broken.add(reading + " is a conflict");
                }
                if (!reader(planning, id).languages().containsAll(application.languages()) && !firm.contains(reading)) {
                    broken.add(reading + " is not read");
                }
            }
        }
        firm.stream().filter(reading -> !chosen.contains(reading)).forEach(gone -> broken.add(gone + " is gone"));
        for (Reader reader : planning.readers()) {
            int load = loads.getOrDefault(reader.reviewer(), 0);
            long stay = firm.stream()
                    .filter(reading -> reading.reviewer().equals(reader.reviewer()))
                    .count();
            if (load > Math.max(reader.most(), stay) || load < reader.fewest()) {
                broken.add(reader + " has " + load);
            }
        }
        return broken;
    }
}

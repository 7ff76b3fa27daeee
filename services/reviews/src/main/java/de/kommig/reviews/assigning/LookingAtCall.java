package de.kommig.reviews.assigning;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.reviews.affinity.Expertise;
import de.kommig.reviews.affinity.Subjects;
import de.kommig.reviews.calls.KnownCalls;
import de.kommig.reviews.conflict.Conflicts;
import de.kommig.reviews.planning.Planning;
import de.kommig.reviews.planning.Reader;
import de.kommig.reviews.planning.Reading;
import de.kommig.reviews.planning.Stand;
import de.kommig.reviews.planning.Wanted;
import de.kommig.reviews.pool.Pool;
import de.kommig.reviews.pool.PoolEntry;
import de.kommig.reviews.pool.ReviewerProfile;
import de.kommig.reviews.round.Assignment;
import de.kommig.reviews.round.Panel;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together all that assigning depends on: rounds, people, conflicts, time, and what applications are about. */
@Component
public class LookingAtCall {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final OpenRounds open;
    private final KnownCalls calls;
    private final Pool pool;
    private final Conflicts conflicts;
    private final ToldSubjects told;

    LookingAtCall(
            Aggregates<Round, RoundCommand, RoundEvent> rounds,
            OpenRounds open,
            KnownCalls calls,
            Pool pool,
            Conflicts conflicts,
            ToldSubjects told) {
        this.rounds = rounds;
        this.open = open;
        this.calls = calls;
        this.pool = pool;
        this.conflicts = conflicts;
        this.told = told;
    }

    /** The whole call. */
    public CallOnPlan at(UUID call, Instant now) {
        return at(call, open.under(call), now);
    }

    /** These of its applications. */
    public CallOnPlan at(UUID call, Collection<UUID> applications, Instant now) {
        Map<UUID, Versioned<Round>> loaded = new TreeMap<>();
        applications.forEach(id -> loaded.put(id, rounds.load(id)));
        Map<UUID, Panel> panels = new LinkedHashMap<>();
        loaded.forEach((id, round) -> {
            if (round.state() instanceof Round.Open it) {
                panels.put(id, it.panel());
            }
        });
        Map<UUID, PoolEntry> people = people(panels.values());
        ReviewTime time = ReviewTime.of(calls.of(call).orElse(null), now);
        Map<Reading, Stand> standing = standing(panels);
        Map<UUID, ToldSubjects.Told> subjects = told.of(call, panels.keySet());
        Map<UUID, Integer> left = new HashMap<>();
        Map<UUID, Map<UUID, Instant>> asked = open.asked(people.keySet());
        people.forEach((person, entry) -> left.put(person, time.left(entry.profile(), times(asked, person))));
        Map<UUID, Set<Hindrance>> hindrances = new HashMap<>();
        people.forEach((person, entry) -> hindrances.put(person, time.hindrances(entry, left.getOrDefault(person, 0))));
        Function<Reading, Fit> fits = fits(people, subjects);
        boolean livedExperience =
                calls.of(call).map(one -> one.policy().livedExperience()).orElse(false);
        Planning planning = new Planning(
                panels.entrySet().stream()
                        .map(one -> wanted(one.getKey(), one.getValue(), subjects, livedExperience))
                        .toList(),
                readers(people, standing, hindrances, left),
                excluded(panels, people.keySet(), standing),
                standing,
                (reviewer, application) ->
                        fits.apply(new Reading(application, reviewer)).affinity());
        return new CallOnPlan(
                planning,
                fits,
                hindrances,
                left,
                panels.keySet().stream().collect(Collectors.toMap(id -> id, id -> version(loaded, id))));
    }

    private static long version(Map<UUID, Versioned<Round>> rounds, UUID id) {
        return Objects.requireNonNull(rounds.get(id)).version();
    }

    private static Collection<Instant> times(Map<UUID, Map<UUID, Instant>> asked, UUID person) {
        return asked.getOrDefault(person, Map.of()).values();
    }

    /** Those who can be asked, and those who have been. */
    private Map<UUID, PoolEntry> people(Collection<Panel> panels) {
        Map<UUID, PoolEntry> people = new TreeMap<>();
        pool.admitted().forEach(entry -> people.put(entry.person(), entry));
        Set<UUID> asked = panels.stream()
                .flatMap(panel -> panel.assignments().entrySet().stream())
                .filter(one -> !one.getValue().steppedBack())
                .map(Map.Entry::getKey)
                .filter(person -> !people.containsKey(person))
                .collect(Collectors.toSet());
        pool.find(asked).forEach(entry -> people.put(entry.person(), entry));
        asked.forEach(person -> people.computeIfAbsent(person, PoolEntry::unknown));
        return people;
    }

    private static Wanted wanted(
            UUID application, Panel panel, Map<UUID, ToldSubjects.Told> subjects, boolean livedExperience) {
        Set<String> languages =
                subjects.containsKey(application) ? subjects.get(application).languages() : Set.of();
        return new Wanted(application, panel.reviewers(), languages, livedExperience);
    }

    private static Map<Reading, Stand> standing(Map<UUID, Panel> panels) {
        Map<Reading, Stand> standing = new HashMap<>();
        panels.forEach((application, panel) -> panel.assignments().forEach((reviewer, assignment) -> {
            Reading reading = new Reading(application, reviewer);
            switch (assignment) {
                // Nobody is sent away who has been asked: what a plan can change is who is asked beside them.
                case Assignment.Assigned it -> standing.put(reading, Stand.TAKEN);
                case Assignment.Accepted it -> standing.put(reading, Stand.TAKEN);
                case Assignment.Submitted it -> standing.put(reading, Stand.TAKEN);
                case Assignment.Declined it -> {}
                case Assignment.Recused it -> {}
                case Assignment.Released it -> {}
            }
        }));
        return standing;
    }

    private static List<Reader> readers(
            Map<UUID, PoolEntry> people,
            Map<Reading, Stand> standing,
            Map<UUID, Set<Hindrance>> hindrances,
            Map<UUID, Integer> left) {
        return people.values().stream()
                .map(entry -> {
                    int stands = (int) standing.keySet().stream()
                            .filter(reading -> reading.reviewer().equals(entry.person()))
                            .count();
                    boolean hindered =
                            !hindrances.getOrDefault(entry.person(), Set.of()).isEmpty();
                    return new Reader(
                            entry.person(),
                            0,
                            stands + (hindered ? 0 : left.getOrDefault(entry.person(), 0)),
                            Set.copyOf(entry.profile().languages()),
                            entry.profile().livedExperience());
                })
                .toList();
    }

    /** Conflicts of interest, and who has stepped back: nobody is asked twice by a machine. */
    private Set<Reading> excluded(Map<UUID, Panel> panels, Set<UUID> people, Map<Reading, Stand> standing) {
        Set<Reading> excluded = new HashSet<>();
        Conflicts.Found found = conflicts.between(people, panels.keySet());
        panels.forEach((application, panel) -> {
            people.stream()
                    .filter(person -> !found.of(person, application).isEmpty())
                    .map(person -> new Reading(application, person))
                    .filter(reading -> !standing.containsKey(reading))
                    .forEach(excluded::add);
            panel.conflicts().keySet().forEach(person -> excluded.add(new Reading(application, person)));
            panel.assignments().forEach((person, assignment) -> {
                if (assignment.steppedBack()) {
                    excluded.add(new Reading(application, person));
                }
            });
        });
        return excluded;
    }

    private static Function<Reading, Fit> fits(Map<UUID, PoolEntry> people, Map<UUID, ToldSubjects.Told> subjects) {
        Subjects all = Subjects.of(subjects.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().subject())));
        Map<UUID, Subjects.Reader> readers = new ConcurrentHashMap<>();
        Map<Reading, Fit> known = new ConcurrentHashMap<>();
        return reading -> known.computeIfAbsent(reading, one -> {
            PoolEntry entry = people.get(one.reviewer());
            return entry == null
                    ? Fit.NONE
                    : readers.computeIfAbsent(one.reviewer(), id -> all.reader(expertise(entry.profile())))
                            .with(one.application())
                            .map(Fit::of)
                            .orElse(Fit.NONE);
        });
    }

    private static Expertise expertise(ReviewerProfile profile) {
        return new Expertise(
                Set.copyOf(profile.topics()),
                Set.copyOf(profile.languages()),
                profile.expertise() == null ? "" : profile.expertise());
    }
}

package de.kommig.reviews.planning;

import de.kommig.reviews.matching.Impossible;
import de.kommig.reviews.matching.Matcher;
import de.kommig.reviews.matching.Solution;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * All that a plan depends on. The same question has the same plan, if the time is enough to prove it the best.
 *
 * @param readers all who could read something, and all whose assignments stand
 * @param conflicts of interest (§§ 20, 21 VwVfG), whatever their ground; of others than these applications and readers they are passed over
 * @param standing assignments that are there already
 */
public record Planning(
        List<Wanted> applications,
        List<Reader> readers,
        Set<Reading> conflicts,
        Map<Reading, Stand> standing,
        Affinities affinities) {

    /** Finds out what is possible, and nothing more. */
    private static final Duration NONE = Duration.ofNanos(1);

    /** @throws IllegalArgumentException if an application or a reader is there twice, or an assignment stands of somebody who is not there */
    public Planning {
        applications = List.copyOf(applications);
        readers = List.copyOf(readers);
        conflicts = Set.copyOf(conflicts);
        standing = Map.copyOf(standing);
        Set<UUID> known =
                distinct(applications.stream().map(Wanted::application).toList());
        Set<UUID> people = distinct(readers.stream().map(Reader::reviewer).toList());
        for (Reading reading : standing.keySet()) {
            if (!known.contains(reading.application()) || !people.contains(reading.reviewer())) {
                throw new IllegalArgumentException(reading + " stands, and is not of those to be planned");
            }
        }
    }

    private static Set<UUID> distinct(Collection<UUID> ids) {
        Set<UUID> distinct = new HashSet<>(ids);
        if (distinct.size() < ids.size()) {
            throw new IllegalArgumentException("there twice: " + ids);
        }
        return distinct;
    }

    /** The best plan that is found in the time; or what collides, which is always found out. */
    public Plan within(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        Firm firm = Firm.of(this);
        Numbered numbered = new Numbered(this, firm);
        return switch (Matcher.solve(numbered.instance(), firm.clashes().isEmpty() ? time : NONE)) {
            case Solution solution when firm.clashes().isEmpty() -> numbered.plan(solution);
            case Solution solution -> new Plan.Colliding(firm.clashes());
            case Impossible impossible -> {
                List<Clash> clashes = new ArrayList<>(firm.clashes());
                Clashes found = new Clashes(this, numbered, until);
                impossible.collisions().stream().map(found::clash).forEach(clashes::add);
                yield new Plan.Colliding(clashes);
            }
        };
    }

    /** Why each reader reads an application or does not; those who do first, then the best first. */
    public List<Candidate> candidates(UUID application, Plan.Assigned plan) {
        Wanted wanted = applications.stream()
                .filter(each -> each.application().equals(application))
                .findFirst()
                .orElseThrow();
        return Candidate.of(this, wanted, plan);
    }
}

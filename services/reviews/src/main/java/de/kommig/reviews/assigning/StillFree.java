package de.kommig.reviews.assigning;

import de.kommig.reviews.calls.KnownCalls;
import de.kommig.reviews.pool.Pool;
import de.kommig.reviews.pool.PoolEntry;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Looks whether those whom a plan is to ask are still as free as when it was computed. What they are asked for under other calls, and what they say of their
 * time, leaves the plan's own rounds as they were.
 */
@Component
class StillFree {

    private final Pool pool;
    private final OpenRounds open;
    private final KnownCalls calls;
    private final AssignmentPlans plans;

    StillFree(Pool pool, OpenRounds open, KnownCalls calls, AssignmentPlans plans) {
        this.pool = pool;
        this.open = open;
        this.calls = calls;
        this.plans = plans;
    }

    /** Those who would be asked for more than they have time for, are away by now, are suspended or have left the pool. */
    List<UUID> noLonger(AssignmentPlan plan, Instant now) {
        Map<UUID, Set<UUID>> questions = plan.questions();
        ReviewTime time = ReviewTime.of(calls.of(plan.call()).orElse(null), now);
        Map<UUID, PoolEntry> people =
                pool.find(questions.keySet()).stream().collect(Collectors.toMap(PoolEntry::person, entry -> entry));
        Map<UUID, Map<UUID, Instant>> asked = askedOrAboutToBe(plan, now);
        return questions.keySet().stream()
                .filter(reviewer -> {
                    PoolEntry entry = people.get(reviewer);
                    return entry == null
                            || !isFree(
                                    entry,
                                    questions.getOrDefault(reviewer, Set.of()),
                                    asked.getOrDefault(reviewer, Map.of()),
                                    time);
                })
                .toList();
    }

    private static boolean isFree(PoolEntry entry, Set<UUID> applications, Map<UUID, Instant> asked, ReviewTime time) {
        int left = time.left(entry.profile(), asked.values());
        long more = applications.stream().filter(one -> !asked.containsKey(one)).count();
        return time.hindrances(entry, left).isEmpty() && more <= left;
    }

    /** What other plans are going to ask counts from when they were confirmed. */
    private Map<UUID, Map<UUID, Instant>> askedOrAboutToBe(AssignmentPlan plan, Instant now) {
        Map<UUID, Map<UUID, Instant>> asked =
                new HashMap<>(open.asked(plan.questions().keySet()));
        plans.confirmed().stream()
                .filter(other -> !other.id().equals(plan.id()))
                .forEach(other -> other.questions().forEach((reviewer, applications) -> {
                    Map<UUID, Instant> theirs = asked.computeIfAbsent(reviewer, none -> new HashMap<>());
                    applications.forEach(application -> theirs.putIfAbsent(application, now));
                }));
        return asked;
    }
}

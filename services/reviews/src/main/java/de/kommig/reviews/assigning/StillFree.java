package de.kommig.reviews.assigning;

import de.kommig.reviews.calls.KnownCalls;
import de.kommig.reviews.conflict.Conflicts;
import de.kommig.reviews.pool.Pool;
import de.kommig.reviews.pool.PoolEntry;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks whether those whom a plan is to ask are still as free as when it was computed. What they are asked for under other calls, and what they say of their
 * time and languages, leaves the plan's own rounds as they were. The lists that are asked here may be a moment behind: {@link AskingWanted} decides.
 */
@Component
class StillFree {

    private final Pool pool;
    private final OpenRounds open;
    private final KnownCalls calls;
    private final AssignmentPlans plans;
    private final ToldSubjects told;
    private final Conflicts conflicts;

    StillFree(
            Pool pool,
            OpenRounds open,
            KnownCalls calls,
            AssignmentPlans plans,
            ToldSubjects told,
            Conflicts conflicts) {
        this.pool = pool;
        this.open = open;
        this.calls = calls;
        this.plans = plans;
        this.told = told;
        this.conflicts = conflicts;
    }

    /**
     * Those who would be asked for more than they have time for, are away by now, are suspended or have left the pool, no longer read a language, have a
     * conflict of interest, or no longer have the lived experience for which the call wants them.
     */
    List<UUID> noLonger(AssignmentPlan plan, Instant now) {
        Map<UUID, Set<UUID>> questions = plan.questions();
        ReviewTime time = ReviewTime.of(calls.of(plan.call()).orElse(null), now);
        Map<UUID, PoolEntry> people =
                pool.find(plan.reviewers()).stream().collect(Collectors.toMap(PoolEntry::person, entry -> entry));
        Map<UUID, Map<UUID, Instant>> asked = askedOrAboutToBe(plan, now);
        Set<UUID> applications =
                questions.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<UUID, ToldSubjects.Told> subjects = told.of(plan.call(), applications);
        Conflicts.Found found = conflicts.between(questions.keySet(), applications);
        Set<UUID> without = withoutExperience(plan, people);
        return questions.keySet().stream()
                .filter(reviewer -> {
                    PoolEntry entry = people.get(reviewer);
                    Set<UUID> theirs = questions.getOrDefault(reviewer, Set.of());
                    return entry == null
                            || without.contains(reviewer)
                            || !isFree(entry, theirs, asked.getOrDefault(reviewer, Map.of()), time)
                            || theirs.stream()
                                    .anyMatch(one -> !found.of(reviewer, one).isEmpty()
                                            || !entry.profile().languages().containsAll(languages(subjects, one)));
                })
                .toList();
    }

    private static boolean isFree(PoolEntry entry, Set<UUID> applications, Map<UUID, Instant> asked, ReviewTime time) {
        int left = time.left(entry.profile(), asked.values());
        long more = applications.stream().filter(one -> !asked.containsKey(one)).count();
        return time.hindrances(entry, left).isEmpty() && more <= left;
    }

    private static Set<String> languages(Map<UUID, ToldSubjects.Told> subjects, UUID application) {
        ToldSubjects.Told about = subjects.get(application);
        return about == null ? Set.of() : about.languages();
    }

    /** Whom the plan asks for applications that want somebody with lived experience, and for which nobody of those chosen has it any more. */
    private Set<UUID> withoutExperience(AssignmentPlan plan, Map<UUID, PoolEntry> people) {
        boolean wanted = calls.of(plan.call())
                .map(call -> call.policy().livedExperience())
                .orElse(false);
        AssignmentPlan.Assigned assigned = plan.assigned();
        if (!wanted || assigned == null) {
            return Set.of();
        }
        return assigned.applications().stream()
                .map(AssignmentPlan.OfApplication::reviewers)
                .filter(chosen ->
                        chosen.stream().map(one -> people.get(one.reviewer())).noneMatch(StillFree::hasLived))
                .flatMap(List::stream)
                .filter(one -> !one.stands())
                .map(AssignmentPlan.Chosen::reviewer)
                .collect(Collectors.toSet());
    }

    private static boolean hasLived(@Nullable PoolEntry entry) {
        return entry != null && entry.profile().livedExperience();
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

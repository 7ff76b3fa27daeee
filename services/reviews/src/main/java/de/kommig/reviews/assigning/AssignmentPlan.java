package de.kommig.reviews.assigning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is to review what of a whole call, as it is computed, looked at, confirmed and carried out.
 *
 * @param requestedBy pseudonym of the coordinator
 * @param assigned {@code null} until it is computed, and where conditions collide
 * @param clashes what collides; empty where nothing does
 * @param versions of the rounds that were looked at, by application
 * @param confirmedBy pseudonym of the coordinator; {@code null} until somebody has confirmed it
 * @param refused what was not carried out because something had come in between
 * @param revision grows by one with each change
 */
public record AssignmentPlan(
        UUID id,
        UUID call,
        State state,
        UUID requestedBy,
        Instant requestedAt,
        @Nullable Assigned assigned,
        List<Obstacle> clashes,
        Map<String, Long> versions,
        @Nullable UUID confirmedBy,
        @Nullable Instant confirmedAt,
        List<Refused> refused,
        long revision) {

    /** How far it has come. */
    public enum State {
        COMPUTING,
        READY,
        /** Not all conditions can be met. */
        COLLIDING,
        /** A coordinator wants it; it is being carried out. */
        CONFIRMED,
        CARRIED_OUT
    }

    /**
     * What it reaches.
     *
     * @param worst lowest sum of affinities that an application has
     * @param total sum of all affinities
     * @param boundOfWorst what no other plan exceeds that changes as little
     * @param boundOfTotal likewise
     * @param proven whether worst and total are as high as they can be; otherwise the time was up before
     */
    public record Assigned(
            double worst,
            double total,
            double boundOfWorst,
            double boundOfTotal,
            boolean proven,
            double seconds,
            List<OfApplication> applications) {}

    /**
     * One application.
     *
     * @param others who could have been chosen or not, the best first, and why not; a few of them
     */
    public record OfApplication(UUID application, List<Chosen> reviewers, List<Other> others) {}

    /**
     * Somebody who reviews it.
     *
     * @param stands whether they had been asked before
     * @param load reviews in the plan
     */
    public record Chosen(UUID reviewer, Fit fit, boolean stands, int load) {}

    /**
     * Somebody else.
     *
     * @param hindrances conflict, language, load; empty where others suited the call as a whole better
     */
    public record Other(UUID reviewer, double affinity, List<String> hindrances) {}

    /** Somebody who could not be asked, and why. */
    public record Refused(UUID application, UUID reviewer, String code) {}

    static AssignmentPlan computing(UUID id, UUID call, UUID by, Instant now) {
        return new AssignmentPlan(
                id, call, State.COMPUTING, by, now, null, List.of(), Map.of(), null, null, List.of(), 1);
    }

    /** Whom it asks, if it is carried out, and for which applications; those who had been asked before are not in it. */
    Map<UUID, Set<UUID>> questions() {
        Map<UUID, Set<UUID>> questions = new TreeMap<>();
        if (assigned != null) {
            assigned.applications()
                    .forEach(one -> one.reviewers().stream()
                            .filter(chosen -> !chosen.stands())
                            .forEach(chosen -> questions
                                    .computeIfAbsent(chosen.reviewer(), none -> new TreeSet<>())
                                    .add(one.application())));
        }
        return questions;
    }

    /** Those for which it asks somebody. */
    Set<UUID> applications() {
        return questions().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** All whom it names, those too who had been asked before. */
    Set<UUID> reviewers() {
        return assigned == null
                ? Set.of()
                : assigned.applications().stream()
                        .flatMap(one -> one.reviewers().stream())
                        .map(Chosen::reviewer)
                        .collect(Collectors.toSet());
    }

    AssignmentPlan computed(@Nullable Assigned found, List<Obstacle> colliding, Map<String, Long> seen) {
        State next = found == null ? State.COLLIDING : State.READY;
        return new AssignmentPlan(
                id, call, next, requestedBy, requestedAt, found, colliding, seen, null, null, List.of(), revision + 1);
    }

    AssignmentPlan confirmed(UUID by, Instant at) {
        return new AssignmentPlan(
                id,
                call,
                State.CONFIRMED,
                requestedBy,
                requestedAt,
                assigned,
                clashes,
                versions,
                by,
                at,
                List.of(),
                revision + 1);
    }

    AssignmentPlan carriedOut(List<Refused> not) {
        return new AssignmentPlan(
                id,
                call,
                State.CARRIED_OUT,
                requestedBy,
                requestedAt,
                assigned,
                clashes,
                versions,
                confirmedBy,
                confirmedAt,
                not,
                revision + 1);
    }
}

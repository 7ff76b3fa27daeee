package de.kommig.reviews.calibrating;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The part of a call's reviews that says something about reviewers: by reviewers with enough reviews of applications that such reviewers have
 * reviewed as well. A review that stands alone tells nothing about how strict somebody is.
 *
 * @param ratings those reviews
 * @param blocks reviewers who can be compared with each other, over however many others: by any chain of applications; the largest first
 */
record Core(List<Rating> ratings, List<Set<UUID>> blocks) {

    /** Fewest reviews by which somebody is known, of applications that others of the core have reviewed too. */
    static final int REVIEWS = 5;
    /** Fewest reviewers who make up a block: of two who differ nobody can say which one is strict. */
    static final int REVIEWERS = 3;

    static Core of(List<Rating> all) {
        List<Rating> left = all;
        for (List<Rating> next = reduced(left); next.size() < left.size(); next = reduced(left)) {
            left = next;
        }
        List<Set<UUID>> blocks =
                blocks(left).stream().filter(block -> block.size() >= REVIEWERS).toList();
        return new Core(
                left.stream()
                        .filter(rating -> blocks.stream().anyMatch(block -> block.contains(rating.reviewer())))
                        .toList(),
                blocks);
    }

    /** In which block somebody of these is, counted from 1; {@code null}: nobody is in one. */
    @Nullable
    Integer blockOf(List<UUID> reviewers) {
        for (int i = 0; i < blocks.size(); i++) {
            if (reviewers.stream().anyMatch(blocks.get(i)::contains)) {
                return i + 1;
            }
        }
        return null;
    }

    /** Without what stands alone, and then without those of whom too little is left. */
    private static List<Rating> reduced(List<Rating> ratings) {
        Map<UUID, Long> panels = ratings.stream().collect(groupingBy(Rating::application, counting()));
        List<Rating> shared = ratings.stream()
                .filter(rating -> panels.getOrDefault(rating.application(), 0L) >= 2)
                .toList();
        Map<UUID, Long> written = shared.stream().collect(groupingBy(Rating::reviewer, counting()));
        return shared.stream()
                .filter(rating -> written.getOrDefault(rating.reviewer(), 0L) >= REVIEWS)
                .toList();
    }

    private static List<Set<UUID>> blocks(List<Rating> ratings) {
        Map<UUID, UUID> leaders = new HashMap<>();
        for (Rating rating : ratings) {
            leaders.put(leader(leaders, rating.reviewer()), leader(leaders, rating.application()));
        }
        Map<UUID, Set<UUID>> blocks = ratings.stream()
                .map(Rating::reviewer)
                .distinct()
                .collect(groupingBy(reviewer -> leader(leaders, reviewer), toSet()));
        return blocks.values().stream()
                .sorted(Comparator.<Set<UUID>>comparingInt(block -> -block.size())
                        .thenComparing(block ->
                                block.stream().min(Comparator.naturalOrder()).orElseThrow()))
                .toList();
    }

    private static UUID leader(Map<UUID, UUID> leaders, UUID of) {
        UUID at = of;
        for (UUID next = leaders.getOrDefault(at, at); !next.equals(at); next = leaders.getOrDefault(at, at)) {
            at = next;
        }
        return at;
    }
}

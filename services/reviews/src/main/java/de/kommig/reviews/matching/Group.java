package de.kommig.reviews.matching;

import java.util.List;

/** All reviewers of one application. */
record Group(int application, List<Integer> reviewers) {

    long points(Problem problem) {
        return reviewers.stream()
                .mapToLong(reviewer -> problem.points.of(reviewer, application))
                .sum();
    }

    long preferred(Problem problem) {
        return reviewers.stream()
                .filter(reviewer -> problem.preferred(reviewer, application))
                .count();
    }
}

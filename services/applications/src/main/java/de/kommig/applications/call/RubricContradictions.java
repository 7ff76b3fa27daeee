package de.kommig.applications.call;

import de.kommig.contracts.call.Criterion;
import de.kommig.contracts.call.ReviewPolicy;
import java.util.List;

/** What in the rubric and the review policy of a call cannot be. */
final class RubricContradictions {

    static final int HEAVIEST = 100;

    /** Finer scales only pretend to be exact. */
    static final int HIGHEST_SCORE = 100;

    static final int LONGEST_REVIEW_DAYS = 365;

    private RubricContradictions() {}

    static void in(List<Criterion> rubric, ReviewPolicy review, Faults faults) {
        String at = "/rules/rubric";
        faults.repeated(rubric.stream().map(Criterion::key).toList(), at, "/key", "duplicate-key");
        for (int i = 0; i < rubric.size(); i++) {
            Criterion criterion = rubric.get(i);
            String pointer = at + "/" + i;
            faults.addIf(
                    criterion.weight() < 1 || criterion.weight() > HEAVIEST,
                    pointer + "/weight",
                    "weight-out-of-range");
            faults.addIf(criterion.lowest() < 0, pointer + "/lowest", "scale-out-of-range");
            faults.addIf(criterion.highest() > HIGHEST_SCORE, pointer + "/highest", "scale-out-of-range");
            faults.addIf(criterion.lowest() >= criterion.highest(), pointer + "/highest", "scale-is-empty");
        }
        Integer days = review.days();
        faults.addIf(
                days != null && (days < 1 || days > LONGEST_REVIEW_DAYS), "/rules/review/days", "days-out-of-range");
    }
}

package de.kommig.reviews.assigning;

import de.kommig.reviews.planning.Candidate;
import de.kommig.reviews.planning.Plan;
import de.kommig.reviews.planning.Reading;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A plan as coordinators look at it: why these reviewers, and who else there would be. */
final class Seen {

    private static final int OTHERS = 5;

    private Seen() {}

    static AssignmentPlan.Assigned of(CallOnPlan call, Plan.Assigned plan) {
        return new AssignmentPlan.Assigned(
                plan.worst(),
                plan.total(),
                plan.bound().worst(),
                plan.bound().total(),
                plan.proven(),
                plan.took().toMillis() / 1_000.0,
                plan.readers().entrySet().stream()
                        .map(one -> application(call, plan, one.getKey(), one.getValue()))
                        .toList());
    }

    private static AssignmentPlan.OfApplication application(
            CallOnPlan call, Plan.Assigned plan, UUID application, List<Plan.Chosen> chosen) {
        return new AssignmentPlan.OfApplication(
                application,
                chosen.stream()
                        .map(one -> new AssignmentPlan.Chosen(
                                one.reviewer(),
                                call.fits().apply(new Reading(application, one.reviewer())),
                                one.stand() != null,
                                plan.load(one.reviewer())))
                        .toList(),
                call.planning().candidates(application, plan).stream()
                        .filter(one -> !one.chosen())
                        .limit(OTHERS)
                        .map(Seen::other)
                        .toList());
    }

    private static AssignmentPlan.Other other(Candidate candidate) {
        return new AssignmentPlan.Other(
                candidate.reviewer(),
                candidate.affinity(),
                candidate.hindrances().stream()
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}

package de.kommig.reviews.assigning;

import de.kommig.eventstore.decider.Rejection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Something has changed since the plan was computed.
 *
 * @param reviewers who are no longer as free as they were; empty where a round has gone on
 */
public record PlanOutdated(List<UUID> reviewers) implements Rejection {

    @Override
    public String code() {
        return "plan-outdated";
    }

    @Override
    public Map<String, Object> details() {
        return reviewers.isEmpty() ? Map.of() : Map.of("reviewers", reviewers);
    }
}

package de.kommig.applications.application;

import de.kommig.eventstore.decider.Rejection;
import java.util.Map;
import java.util.UUID;

/**
 * A place on a waiting list that another application has: each place has one.
 *
 * @param application that has it
 */
public record RankTaken(int rank, UUID application) implements Rejection {

    @Override
    public String code() {
        return "rank-taken";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("rank", rank, "application", application);
    }
}

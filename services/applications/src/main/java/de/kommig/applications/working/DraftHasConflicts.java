package de.kommig.applications.working;

import de.kommig.eventstore.decider.Rejection;
import java.util.List;
import java.util.Map;

/**
 * In these fields people have written different things, and nobody has settled which counts. Handed in like this, what waits would be lost.
 *
 * @param fields JSON pointers into the draft
 */
public record DraftHasConflicts(List<String> fields) implements Rejection {

    @Override
    public String code() {
        return "draft-has-conflicts";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("fields", fields);
    }
}

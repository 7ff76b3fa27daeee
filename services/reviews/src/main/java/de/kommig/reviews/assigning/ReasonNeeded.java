package de.kommig.reviews.assigning;

import de.kommig.eventstore.decider.Rejection;
import java.util.Map;
import java.util.Set;

/** Something speaks against asking this person; a coordinator may do so with a reason. */
public record ReasonNeeded(Set<Hindrance> hindrances) implements Rejection {

    @Override
    public String code() {
        return "reason-needed";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("hindrances", hindrances);
    }
}

package de.kommig.reviews.conflict;

import de.kommig.eventstore.decider.Rejection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody cannot be asked, because of what is known of them and of the application (§§ 20, 21 VwVfG). */
public record ConflictOfInterest(FoundConflict found) implements Rejection {

    @Override
    public String code() {
        return "conflict-of-interest";
    }

    @Override
    public Map<String, Object> details() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("ground", found.ground());
        details.put("evidence", found.evidence());
        details.put("involved", found.involved());
        return details;
    }
}

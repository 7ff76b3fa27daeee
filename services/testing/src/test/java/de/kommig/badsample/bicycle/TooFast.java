package de.kommig.badsample.bicycle;

import de.kommig.eventstore.decider.Rejection;
import java.util.Map;

record TooFast(int kilometresPerHour) implements Rejection {

    @Override
    public String code() {
        return "too-fast";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("kilometresPerHour", kilometresPerHour);
    }
}

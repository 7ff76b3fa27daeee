package de.kommig.applications.call;

import de.kommig.eventstore.decider.Rejection;
import java.util.List;

/**
 * The terms of a call contradict one another, or what has been published.
 *
 * @param faults all of them, at least one
 */
public record FaultyTerms(List<Fault> faults) implements Rejection {

    @Override
    public String code() {
        return "faulty-terms";
    }
}

package de.kommig.applications.application;

import de.kommig.eventstore.decider.Rejection;
import java.util.List;
import java.util.Map;

/**
 * The application lacks something that the call asks for, or something in it is wrong.
 *
 * @param missing what is not there
 * @param findings what is there and wrong, e.g. a plan that does not balance
 */
public record NotComplete(List<Item> missing, List<Item> findings) implements Rejection {

    /**
     * One thing to do.
     *
     * @param pointer JSON pointer into the draft
     * @param code stable name in kebab-case
     * @param figures that belong to it
     * @param text the same in plain words, in the language of whoever hands in
     */
    public record Item(String pointer, String code, Map<String, Object> figures, String text) {}

    @Override
    public String code() {
        return "application-incomplete";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("missing", missing, "findings", findings);
    }
}

package de.kommig.applications.texts;

import java.util.List;

/** What a correction request asks for. */
public record CorrectionsText(List<Correction> corrections) {

    /**
     * One thing to correct.
     *
     * @param field the field of the application, as a JSON pointer, e.g. {@code /summary} or {@code /answers/goals}
     * @param reason why, in plain words
     */
    public record Correction(String field, String reason) {}
}

package de.kommig.receiver;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message that has been verified.
 *
 * @param id {@code webhook-id}
 * @param body CloudEvent 1.0 as JSON
 * @param times how often it has come by now, this time included
 */
public record Received(String id, String body, int times) {

    /** CloudEvents {@code type}. */
    public String type() {
        return attribute("type").orElse("");
    }

    /** The case that it is about; messages about one case come in order. */
    public Optional<String> subject() {
        return attribute("subject");
    }

    /** Its number in the feed. */
    public Optional<Long> sequence() {
        return attribute("sequence").filter(text -> text.matches("\\d{1,18}")).map(Long::parseLong);
    }

    /** What a challenge asks to be said back. */
    public Optional<String> challenge() {
        return attribute("challenge");
    }

    /** A text in the JSON, the first of this name: enough for attributes, which stand before the data. Use a JSON library for more. */
    private Optional<String> attribute(String name) {
        Matcher found =
                Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"\\\\]*)\"").matcher(body);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}

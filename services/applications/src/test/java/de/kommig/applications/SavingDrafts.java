package de.kommig.applications;

import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;

import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Somebody writes in a draft. */
public final class SavingDrafts {

    private SavingDrafts() {}

    /** Sends changes, as the elements of a JSON array. */
    public static Answer save(Api who, UUID application, long base, String changes) {
        String body = "{\"base\": %d, \"changes\": [%s]}".formatted(base, changes);
        return who.with("Content-Type", "application/json")
                .send("PATCH", path(application) + "/draft", body.getBytes(StandardCharsets.UTF_8));
    }

    public static String title(String title) {
        return change("/title", "\"" + title + "\"");
    }

    public static String answer(String key, String text) {
        return change("/answers/" + key, "\"" + text + "\"");
    }

    /** A field and its value as JSON. */
    public static String change(String field, String value) {
        return "{\"field\": \"%s\", \"value\": %s}".formatted(field, value);
    }

    public static JsonNode draft(Api who, UUID application) {
        return ok(who.get(path(application) + "/draft")).json();
    }

    public static boolean has(JsonNode draft, String field) {
        return StreamSupport.stream(draft.get("fields").spliterator(), false)
                .anyMatch(one -> one.get("field").asString().equals(field));
    }

    public static JsonNode field(JsonNode draft, String field) {
        return StreamSupport.stream(draft.get("fields").spliterator(), false)
                .filter(one -> one.get("field").asString().equals(field))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(field + " in " + draft));
    }
}

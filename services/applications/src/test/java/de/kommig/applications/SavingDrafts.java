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

    /** A plan of 6,000 euros that balances, with the answers of small, and all else that is asked for. */
    public static final String WHOLE = """
            {"field": "/regions", "value": ["altona"]},
            {"field": "/topics", "value": ["language"]},
            {"field": "/period", "value": {"from": "2027-01-01", "until": "2027-12-31"}},
            {"field": "/answers/goals", "value": null},
            {"field": "/answers/size", "value": "small"},
            {"field": "/answers/people", "value": "20"},
            {"field": "/tables/partners", "value": [{"name": "Bücherhalle", "task": "Räume"}]},
            {"field": "/plan/costs/fees", "value": {"category": "staff", "label": "Honorare",
                "amount": {"amount": "3000.00", "currency": "EUR"}}},
            {"field": "/plan/costs/rent", "value": {"category": "rooms", "label": "Miete",
                "amount": {"amount": "3000.00", "currency": "EUR"}}},
            {"field": "/plan/sources/own", "value": {"kind": "own-cash", "label": "Eigenes",
                "amount": {"amount": "1000.00", "currency": "EUR"}}},
            {"field": "/plan/sources/grant", "value": {"kind": "grant", "label": "Zuwendung",
                "amount": {"amount": "5000.00", "currency": "EUR"}}}
            """;

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

    /** Writes all that {@code WholeCall} asks of who requests 5,000 euros, and attaches the document. */
    public static void complete(Api who, UUID application) {
        ok(save(who, application, 1, WHOLE));
        attach(who, application);
    }

    /** Attaches the document that it asks for. */
    public static void attach(Api who, UUID application) {
        who.send("POST", path(application) + "/documents?key=statutes&name=Satzung.pdf", LittlePdf.BYTES)
                .expect(201);
    }
}

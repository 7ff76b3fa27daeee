package de.kommig.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.tiny.Members;
import de.kommig.web.Tiny.Reply;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

    private static final String A = "{\"text\": \"a\"}";
    private static final String B = "{\"text\": \"b\"}";

    private static Reply put(String path, String json, String ifMatch) throws Exception {
        return Tiny.send(Tiny.signedIn(path)
                .headers("Content-Type", "application/json", "If-Match", ifMatch)
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    @Test
    void what_was_created_is_found_where_the_answer_says() throws Exception {
        Reply created = Tiny.post("/api/notes", A);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("ETag")).isEqualTo("\"1\"");

        Reply found = Tiny.get(created.header("Location"));
        assertThat(found.json()).isEqualTo(created.json());
        assertThat(found.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void a_command_sent_again_with_its_key_is_carried_out_once_and_answered_as_before() throws Exception {
        String key = UUID.randomUUID().toString();
        Reply first = Tiny.post("/api/notes", A, "Idempotency-Key", key);
        int after = Tiny.eventCount();
        Reply second = Tiny.post("/api/notes", A, "Idempotency-Key", key);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(Tiny.eventCount()).isEqualTo(after);
    }

    @Test
    void without_a_key_it_is_another_command() throws Exception {
        assertThat(Tiny.post("/api/notes", A).json())
                .isNotEqualTo(Tiny.post("/api/notes", A).json());
    }

    @Test
    void a_key_that_comes_with_another_body_is_refused() throws Exception {
        String key = UUID.randomUUID().toString();
        Tiny.post("/api/notes", A, "Idempotency-Key", key);
        int after = Tiny.eventCount();

        assertThat(Tiny.post("/api/notes", B, "Idempotency-Key", key).problem())
                .isEqualTo("422 idempotency-key-reused");
        assertThat(Tiny.post("/api/notes", A, "Idempotency-Key", key).status())
                .as("the first body still goes")
                .isEqualTo(201);
        assertThat(Tiny.eventCount()).isEqualTo(after);
    }

    @Test
    void a_key_whose_request_was_refused_can_be_used_for_the_corrected_body() throws Exception {
        String key = UUID.randomUUID().toString();

        assertThat(Tiny.post("/api/notes", "{\"text\": \"\"}", "Idempotency-Key", key)
                        .status())
                .isEqualTo(400);
        assertThat(Tiny.post("/api/notes", A, "Idempotency-Key", key).status()).isEqualTo(201);
    }

    @Test
    void the_same_key_of_another_person_or_on_another_resource_is_another_command() throws Exception {
        String key = UUID.randomUUID().toString();
        Reply first = Tiny.post("/api/notes", A, "Idempotency-Key", key);
        Reply lock = Tiny.post(first.header("Location") + "/locking", "", "Idempotency-Key", key);
        assertThat(lock.status()).isEqualTo(200);

        UUID somebodyElse = UUID.randomUUID();
        Members.own(somebodyElse, Tiny.ORGANISATION, Role.ORGANISATION);
        String other = Tiny.ISSUER.sign(Tiny.ISSUER.claims(somebodyElse));
        Reply theirs = Tiny.send(Tiny.request("/api/notes")
                .headers("Authorization", "Bearer " + other, "Content-Type", "application/json", "Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(B)));
        assertThat(theirs.status()).isEqualTo(201);
        assertThat(theirs.header("Location")).isNotEqualTo(first.header("Location"));
    }

    @Test
    void the_same_command_many_times_at_once_is_carried_out_once() throws Exception {
        String key = UUID.randomUUID().toString();
        int before = Tiny.eventCount();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Callable<Reply> send = () -> Tiny.post("/api/notes", A, "Idempotency-Key", key);
            for (Future<Reply> reply : threads.invokeAll(Collections.nCopies(16, send))) {
                assertThat(reply.get().status()).isEqualTo(201);
            }
        }
        assertThat(Tiny.eventCount()).isEqualTo(before + 1);
    }

    @Test
    void the_same_key_on_the_same_resource_spelled_otherwise_is_the_same_command() throws Exception {
        String key = UUID.randomUUID().toString();
        String note = Tiny.post("/api/notes", A).header("Location");
        int path = note.lastIndexOf('/') + 1;
        String id = note.substring(path);
        int before = Tiny.eventCount();

        for (String spelled :
                List.of(id, id.toUpperCase(Locale.ROOT), "%" + Integer.toHexString(id.charAt(0)) + id.substring(1))) {
            assertThat(Tiny.post("/api/notes/" + spelled + "/locking", "", "Idempotency-Key", key)
                            .status())
                    .as(spelled)
                    .isEqualTo(200);
        }
        assertThat(Tiny.eventCount()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/html", "garbage", "application/json;q=0"})
    void what_cannot_be_answered_in_the_form_asked_for_does_not_happen(String accept) throws Exception {
        int before = Tiny.eventCount();

        Reply refused = Tiny.post("/api/notes", A, "Accept", accept);

        assertThat(refused.problem()).isEqualTo("406 not-acceptable");
        assertThat(Tiny.eventCount()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "application/problem+json, text/plain;q=0.1, */*;q=0.1"})
    void whoever_takes_anything_gets_json(String accept) throws Exception {
        assertThat(Tiny.post("/api/notes", A, "Accept", accept).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{{", "{\"x\": 1}", "hello"})
    void a_body_that_nobody_reads_is_refused_and_nothing_happens(String body) throws Exception {
        String note = Tiny.post("/api/notes", A).header("Location");
        int before = Tiny.eventCount();

        assertThat(Tiny.post(note + "/locking", body).problem()).isEqualTo("400 invalid-input  unexpected-body");
        assertThat(Tiny.eventCount()).isEqualTo(before);
        assertThat(Tiny.post(note + "/locking", "{}").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*"})
    void a_range_of_types_is_no_content_type(String contentType) throws Exception {
        Reply refused = Tiny.send(Tiny.signedIn("/api/notes")
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(A)));

        assertThat(refused.problem()).isEqualTo("415 unsupported-media-type");
    }

    @Test
    void keys_that_are_no_keys_are_refused() throws Exception {
        for (String key : Arrays.asList("", "a b", "k".repeat(129))) {
            assertThat(Tiny.post("/api/notes", A, "Idempotency-Key", key).problem())
                    .as(key)
                    .isEqualTo("400 invalid-input Idempotency-Key malformed");
        }
        assertThat(Tiny.post("/api/notes", A, "Idempotency-Key", "a", "Idempotency-Key", "b")
                        .problem())
                .isEqualTo("400 invalid-input Idempotency-Key repeated");
        assertThat(Tiny.post("/api/notes", A, "Idempotency-Key", "k".repeat(128))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_change_to_what_the_caller_saw_is_carried_out() throws Exception {
        String note = Tiny.post("/api/notes", A).header("Location");

        assertThat(put(note, B, "\"1\"").header("ETag")).isEqualTo("\"2\"");
        assertThat(put(note, A, "W/\"2\"").header("ETag"))
                .as("weakened by a proxy")
                .isEqualTo("\"3\"");
        assertThat(put(note, B, "*").header("ETag")).isEqualTo("\"4\"");
    }

    @Test
    void a_change_to_what_has_changed_since_is_refused() throws Exception {
        String note = Tiny.post("/api/notes", A).header("Location");
        put(note, B, "\"1\"");
        Reply late = put(note, A, "\"1\"");

        assertThat(late.problem()).isEqualTo("412 stale-version");
        assertThat(late.json().at("/details/version").asInt()).isEqualTo(2);
        assertThat(Tiny.get(note).header("ETag")).isEqualTo("\"2\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"one\"", "\"1\", \"2\"", "\"-1\"", "\"\"", "\"1", "\"99999999999999999999\""})
    void an_If_Match_that_we_never_gave_out_is_refused(String ifMatch) throws Exception {
        String note = Tiny.post("/api/notes", A).header("Location");

        assertThat(put(note, B, ifMatch).problem()).isEqualTo("400 invalid-input If-Match malformed");
    }

    @Test
    void a_command_that_a_rule_forbids_is_told_which_in_the_words_of_the_service() throws Exception {
        String note = Tiny.post("/api/notes", A).header("Location");
        Tiny.post(note + "/locking", "");
        Reply english = Tiny.post(note + "/locking", "");
        Reply german = Tiny.post(note + "/locking", "", "Accept-Language", "de");

        assertThat(english.problem()).isEqualTo("409 note-is-locked");
        assertThat(english.json().path("title").asString())
                .isEqualTo("The note was locked by " + Tiny.ORGANISATION + ".");
        assertThat(german.json().path("title").asString())
                .isEqualTo("Die Notiz ist gesperrt, und zwar von " + Tiny.ORGANISATION + ".");
        assertThat(english.json().at("/details/by").asString()).isEqualTo(Tiny.ORGANISATION.toString());
    }

    @Test
    void the_correlation_id_goes_into_the_event() throws Exception {
        Tiny.post("/api/notes", A, "X-Correlation-Id", "seen-in-the-event");

        var ids = new java.util.ArrayList<String>();
        Tiny.CONTEXT
                .getBean(de.kommig.eventstore.store.EventStore.class)
                .readAll(event -> ids.add(event.correlationId()));
        assertThat(ids).contains("seen-in-the-event");
    }
}

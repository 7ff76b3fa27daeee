package de.kommig.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.tiny.Members;
import de.kommig.web.membership.Affiliation;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedRequestTest {

    @ParameterizedTest(name = "GET {0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /api/nothing                          | 404 not-found
            /nothing                              | 404 not-found
            /error                                | 404 not-found
            /api/notes/not-a-uuid                 | 404 not-found
            /api/notes/1-1-1-1-1                  | 404 not-found
            /api/notes/5a0f6a3e-0000-4000-8000-00000000ffff | 404 not-found
            /api/notes?limit=0                    | 400 invalid-input limit out-of-range
            /api/notes?limit=201                  | 400 invalid-input limit out-of-range
            /api/notes?limit=many                 | 400 invalid-input limit invalid-value
            /api/notes?limit=-5                   | 400 invalid-input limit invalid-value
            /api/notes?limit=5&limit=6            | 400 invalid-input limit repeated
            /api/notes?cursor=garbage             | 400 invalid-input cursor not-a-cursor
            /api/notes?cursor=%FF                 | 400 bad-request
            /api/notes?colour=green               | 400 invalid-input colour invalid-value
            /api/notes?from=                      | 400 invalid-input from invalid-value
            /api/notes?from=1&from=2              | 400 invalid-input from repeated
            /api/notes?from=x                     | 400 invalid-input from invalid-value
            /api/notes?from=10                    | 400 invalid-input from max
            /api/notes?%00=1                      | 400 bad-request
            /api/notes?color=red                  | 400 invalid-input color unknown-parameter
            /api/notes/trouble                    | 400 invalid-input kind missing-parameter
            /api/notes/budget                     | 403 forbidden
            /api/notes/trouble?kind=contention    | 503 too-much-contention
            /api/notes/trouble?kind=database      | 503 database-unavailable
            /api/notes/trouble?kind=bug           | 500 unexpected
            /actuator/metrics                     | 403 forbidden
            """)
    void a_request_that_cannot_be_answered_is_told_why(String path, String problem) throws Exception {
        assertThat(Tiny.get(path).problem()).isEqualTo(problem);
    }

    @Test
    void a_word_that_a_filter_does_not_know_is_told_which_it_knows() throws Exception {
        assertThat(Tiny.get("/api/notes?colour=green")
                        .json()
                        .at("/errors/0/detail")
                        .asString())
                .isEqualTo("This value is not allowed here. Possible are: red, sky-blue.");
    }

    @ParameterizedTest
    @CsvSource({"contention", "database"})
    void what_is_worth_another_try_says_when(String kind) throws Exception {
        assertThat(Tiny.get("/api/notes/trouble?kind=" + kind).header("Retry-After"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"bug", "database"})
    void nothing_of_the_inside_is_told(String kind) throws Exception {
        assertThat(Tiny.get("/api/notes/trouble?kind=" + kind).response().body())
                .doesNotContain("secret", "Exception", "de.kommig.", "27017");
    }

    @Test
    void a_funder_that_nobody_has_confirmed_is_told_what_it_waits_for() throws Exception {
        UUID person = UUID.randomUUID();
        var waiting = new Affiliation(UUID.randomUUID(), Role.ORGANISATION, MemberRole.OWNER, Set.of(), true, null);
        Members.belong(person, waiting);

        var reply = Tiny.send(Tiny.request("/api/notes/budget")
                .header("Authorization", "Bearer " + Tiny.ISSUER.sign(Tiny.ISSUER.claims(person))));

        assertThat(reply.problem()).isEqualTo("403 not-confirmed");
    }

    @Test
    void a_method_that_a_resource_does_not_know_is_refused_with_those_it_knows() throws Exception {
        var reply = Tiny.send(Tiny.signedIn("/api/notes").DELETE());

        assertThat(reply.problem()).isEqualTo("405 method-not-allowed");
        assertThat(List.of(reply.header("Allow").split(",\\s*"))).containsExactlyInAnyOrder("GET", "POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROPFIND", "get", "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"})
    void so_is_a_method_that_nobody_knows(String method) throws Exception {
        var reply = Tiny.send(Tiny.signedIn("/api/notes").method(method, BodyPublishers.noBody()));

        assertThat(reply.problem()).isEqualTo("405 method-not-allowed");
        assertThat(List.of(reply.header("Allow").split(",\\s*"))).containsExactlyInAnyOrder("GET", "POST");
        assertThat(Tiny.send(Tiny.signedIn("/api/nothing").method(method, BodyPublishers.noBody()))
                        .problem())
                .isEqualTo("404 not-found");
        assertThat(Tiny.send(Tiny.request("/api/notes").method(method, BodyPublishers.noBody()))
                        .problem())
                .isEqualTo("401 not-signed-in");
    }

    @Test
    void a_form_of_answer_that_we_do_not_have_is_refused() throws Exception {
        assertThat(Tiny.send(Tiny.signedIn("/api/notes").header("Accept", "application/xml"))
                        .problem())
                .isEqualTo("406 not-acceptable");
    }

    @Test
    void a_range_of_types_says_nothing_of_what_is_sent_even_if_nothing_is() throws Exception {
        for (String path : List.of("/api/notes", "/api/nothing")) {
            assertThat(Tiny.send(Tiny.signedIn(path).header("Content-Type", "*/*"))
                            .problem())
                    .isEqualTo("415 unsupported-media-type");
        }
    }

    @Test
    void titles_are_German_for_those_who_ask_and_English_for_all_others() throws Exception {
        assertThat(title("de-AT, en;q=0.5")).isEqualTo("Hier gibt es nichts.");
        assertThat(title("en-GB, de;q=0.9")).isEqualTo("There is nothing here.");
        assertThat(title("tr")).isEqualTo("There is nothing here.");
        assertThat(title(";;;=garbage")).isEqualTo("There is nothing here.");
    }

    @Test
    void who_asks_for_more_languages_than_there_are_gets_an_answer_all_the_same() throws Exception {
        assertThat(title("de,".repeat(2_000))).isEqualTo("Hier gibt es nichts.");
        assertThat(title("x".repeat(6_000))).isEqualTo("There is nothing here.");
    }

    private static String title(String acceptLanguage) throws Exception {
        return Tiny.send(Tiny.signedIn("/api/nothing").header("Accept-Language", acceptLanguage))
                .json()
                .path("title")
                .asString();
    }

    @Test
    void faults_in_the_input_are_explained_in_the_same_language() throws Exception {
        var reply = Tiny.post("/api/notes", "{\"text\": \"\"}", "Accept-Language", "de");

        assertThat(reply.json().path("title").asString()).isEqualTo("Etwas an der Anfrage stimmt nicht.");
        assertThat(reply.json().at("/errors/0/detail").asString()).isEqualTo("Hier muss etwas stehen.");
        assertThat(reply.header("Content-Language")).isEqualTo("de");
    }

    @Test
    void answers_carry_the_correlation_id_of_the_request_if_it_is_harmless() throws Exception {
        var reply = Tiny.send(Tiny.signedIn("/api/nothing").header("X-Correlation-Id", "a-harmless.id_1"));
        assertThat(reply.header("X-Correlation-Id")).isEqualTo("a-harmless.id_1");
        assertThat(reply.json().path("correlationId").asString()).isEqualTo("a-harmless.id_1");

        assertThat(Tiny.send(Tiny.signedIn("/api/nothing").header("X-Correlation-Id", "<script>alert(1)</script>"))
                        .header("X-Correlation-Id"))
                .matches("[0-9a-f-]{36}");
    }

    @Test
    void closed_to_scripts_of_other_sites_and_to_frames() throws Exception {
        var preflight = Tiny.send(Tiny.request("/api/notes")
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(preflight.status()).isEqualTo(401);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEmpty();

        var reply = Tiny.get("/api/notes");
        assertThat(reply.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(reply.header("Cache-Control")).contains("no-store");
        assertThat(reply.header("Set-Cookie")).isEmpty();
    }
}

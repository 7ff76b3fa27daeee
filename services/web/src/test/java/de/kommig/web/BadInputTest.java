package de.kommig.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"text": "a"                                             | 400 malformed-json
            {"text": "a"} x                                          | 400 malformed-json
            {"text": "a"} {}                                         | 400 malformed-json
            {text: "a"}                                              | 400 malformed-json
            {"text": "a", "text": "b"}                               | 400 invalid-input /text duplicate-field
            {"text": "a", "colr": "red"}                             | 400 invalid-input /colr unknown-field
            {"text": "a", "tags": [{"name": "x"}, {"nam": "y"}]}     | 400 invalid-input /tags/1/nam unknown-field
            {}                                                       | 400 invalid-input /text not-blank
            {"text": null}                                           | 400 invalid-input /text not-blank
            {"text": ""}                                             | 400 invalid-input /text not-blank
            {"text": "123456789012345678901"}                        | 400 invalid-input /text size
            {"text": 5}                                              | 400 invalid-input /text wrong-type
            {"text": true}                                           | 400 invalid-input /text wrong-type
            {"text": "a\\ud83d"}                                    | 400 invalid-input /text invalid-value
            {"text": "a", "answers": {"\\udc00": "b"}}               | 400 malformed-json
            {"text": "a", "answers": {"\\ud83d": "b"}}               | 400 malformed-json
            {"text": "a", "answers": {"a long name \\ud83d \\ud83d \\ud83d": "b"}} | 400 malformed-json
            {"text": ["a"]}                                          | 400 invalid-input /text wrong-type
            {"text": "a", "stars": "five"}                           | 400 invalid-input /stars wrong-type
            {"text": "a", "stars": "5"}                              | 400 invalid-input /stars wrong-type
            {"text": "a", "stars": 5.5}                              | 400 invalid-input /stars wrong-type
            {"text": "a", "stars": 99999999999}                      | 400 invalid-input /stars out-of-range
            {"text": "a", "colour": "RED"}                           | 400 invalid-input /colour invalid-value
            {"text": "a", "colour": 0}                               | 400 invalid-input /colour wrong-type
            {"text": "a", "dueAt": "tomorrow"}                       | 400 invalid-input /dueAt invalid-value
            {"text": "a", "owner": "1-1-1-1-1"}                      | 400 invalid-input /owner invalid-value
            {"text": "a", "price": {"amount": "-1", "currency": "EUR"}} | 400 invalid-input /price/amount negative-amount
            {"text": "a", "price": {"amount": "4.800,00", "currency": "EUR"}} | 400 invalid-input /price/amount no-decimal
            {"text": "a", "price": {"amount": "1"}} | 400 invalid-input /price/currency missing-field
            {"text": "a", "tags": [{"name": "x"}, {"name": " "}]}    | 400 invalid-input /tags/1/name not-blank
            {"text": "a", "tags": [null]}                            | 400 invalid-input /tags/0 not-null
            {"text": "a", "tags": {}}                                | 400 invalid-input /tags wrong-type
            {"text": "a", "answers": {"a.b/c": ""}}                  | 400 invalid-input /answers/a.b~1c not-blank
            []                                                       | 400 invalid-input  wrong-type
            "text"                                                   | 400 invalid-input  wrong-type
            null                                                     | 400 invalid-input  missing-body
            ``                                                       | 400 invalid-input  missing-body
            """)
    void a_body_that_is_wrong_is_refused_where_it_is_wrong(String body, String problem) throws Exception {
        int before = Tiny.eventCount();

        assertThat(Tiny.post("/api/notes", body).problem()).isEqualTo(problem);

        assertThat(Tiny.eventCount()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{}", "{\"count\": null}"})
    void a_number_that_is_missing_is_not_taken_for_zero(String body) throws Exception {
        assertThat(Tiny.post("/api/notes/count", body).problem()).isEqualTo("400 invalid-input /count missing-field");
    }

    @Test
    void all_faults_of_a_body_are_told_at_once() throws Exception {
        String problem = Tiny.post("/api/notes", "{\"text\": \"\", \"tags\": [{\"name\": \"\"}]}")
                .problem();

        assertThat(problem).contains("/text not-blank").contains("/tags/0/name not-blank");
    }

    @Test
    void a_fault_that_only_the_controller_sees_is_told_in_the_same_way() throws Exception {
        assertThat(Tiny.post("/api/notes", "{\"text\": \"taboo\"}").problem())
                .isEqualTo("400 invalid-input /text taboo");
    }

    @Test
    void a_type_of_our_own_tells_why_it_does_not_take_a_value() throws Exception {
        var reply =
                Tiny.post("/api/notes", "{\"text\": \"a\", \"price\": {\"amount\": \"0.001\", \"currency\": \"EUR\"}}");

        assertThat(reply.json().at("/errors/0/detail").asString()).isEqualTo("Amounts have at most two decimals.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"text": "a", "colour": "green"}  | Dieser Wert ist hier nicht möglich. Möglich sind: red, sky-blue.
            {"text": "a", "dueAt": "tomorrow"} | Das ist kein Zeitpunkt. Er steht mit Tag, Uhrzeit und Zone da, zum Beispiel 2026-12-31T23:59:59Z.
            {"text": "a", "price": {"amount": "1234567890123456789012345678901234567890", "currency": "EUR"}} | Diese Zahl hat zu viele Stellen. Beträge gehen bis 1.000.000.000,00.
            {"text": "a", "price": {"amount": "1234567890123456", "currency": "EUR"}} | Das ist mehr, als hier möglich ist. Beträge gehen bis 1.000.000.000,00.
            {"text": "a", "stars": 99999999999} | Diese Zahl ist zu klein oder zu groß.
            """)
    void a_value_that_is_not_taken_is_told_what_would_be(String body, String detail) throws Exception {
        var reply = Tiny.send(Tiny.signedIn("/api/notes")
                .header("Content-Type", "application/json")
                .header("Accept-Language", "de")
                .POST(BodyPublishers.ofString(body)));

        assertThat(reply.json().at("/errors/0/detail").asString()).isEqualTo(detail);
        assertThat(reply.json().at("/errors/0").has("possible")).isFalse();
    }

    @Test
    void nesting_without_end_is_refused() throws Exception {
        assertThat(Tiny.post("/api/notes", "[".repeat(100_000)).status()).isEqualTo(400);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'7b2274657874223a22ff227d', a byte that is never in UTF-8",
        "'7b2274657874223a22c3227d', a sequence that breaks off",
        "'7b2274657874223a22c0af227d', an overlong sequence",
        "'7b2274657874223a22eda080227d', half a surrogate pair",
        "'007b002200740022003a0031007d', UTF-16"
    })
    void bytes_that_are_no_UTF_8_are_refused(String hex, String what) throws Exception {
        byte[] body = java.util.HexFormat.of().parseHex(hex);

        var reply = Tiny.send(Tiny.signedIn("/api/notes")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body)));

        assertThat(reply.problem()).isEqualTo("400 invalid-encoding");
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain",
        "application/xml",
        "application/x-www-form-urlencoded",
        "application/json;charset=ISO-8859-1",
        "no type"
    })
    void another_content_type_is_refused(String contentType) throws Exception {
        var reply = Tiny.send(Tiny.signedIn("/api/notes")
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString("{\"text\": \"a\"}", StandardCharsets.UTF_8)));

        assertThat(reply.problem()).isEqualTo("415 unsupported-media-type");
    }

    @Test
    void umlauts_and_everything_else_in_UTF_8_come_back_as_sent() throws Exception {
        var reply = Tiny.post("/api/notes", "{\"text\": \"Förderung 🌍 عربي\"}");

        assertThat(reply.json().path("text").asString()).isEqualTo("Förderung 🌍 عربي");
    }
}

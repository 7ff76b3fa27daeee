package de.kommig.applications.http;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.path;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.Cast;
import de.kommig.contracts.EventFamilies;
import de.kommig.eventstore.store.EventStore;
import de.kommig.testing.Answer;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong input is answered with where it is wrong, and nothing happens. */
class BadInputTest {

    private final Cast cast = new Cast();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"title\": \"Ankommen 2026\" | \"title\": \"  \"          | /title     | not-blank",
                "\"title\": \"Ankommen 2026\" | \"title\": \"a\\nb\"       | /title     | pattern",
                "\"title\": \"Ankommen 2026\" | \"title\": \"\\ud83d\"     | /title     | invalid-value",
                "\"title\": \"Ankommen 2026\" | \"titel\": \"A\"           | /titel     | unknown-field",
                "\"reviewers\": 3             | \"reviewers\": 10          | /reviewers | max",
                "\"reviewers\": 3             | \"reviewers\": 1           | /quorum    | quorum-out-of-range",
                "\"reviewers\": 3             | \"reviewers\": \"3\"       | /reviewers | wrong-type",
                "\"quorum\": 2                | \"quorum\": 0              | /quorum    | min",
                "100000.00                    | 0.00                       | /budget/amount | budget-is-zero",
                "100000.00                    | 1.005                      | /budget/amount | finer-than-a-cent",
                "100000.00                    | -1                         | /budget/amount | negative-amount",
                "\"EUR\"                      | \"Euro\"                   | /budget/currency | no-currency",
                "\"100000.00\"                | 100000.00                  | /budget/amount | wrong-type",
                "\"closesAt\": \"2            | \"closesAt\": \"1          | /closesAt  | time-out-of-range"
            })
    void a_call_with_a_fault_is_refused(String right, String wrong, String pointer, String code) {
        String body = Cast.call(Duration.ofDays(1));
        assertThat(body).contains(right);

        long before = allEvents();
        isRefused(cast.funder().post("/api/calls", body.replace(right, wrong)), pointer, code);
        assertThat(allEvents()).isEqualTo(before);
    }

    static Stream<Arguments> faultsOfRequiredCharters() {
        String charter = "{\"charter\": \"%s\", \"version\": \"%s\"}";
        String engagement = charter.formatted("civic-engagement", "2021-12");
        String eleven = String.join(
                ",",
                IntStream.range(0, 11)
                        .mapToObj(i -> charter.formatted("charter-" + i, "2021-12"))
                        .toList());
        return Stream.of(
                Arguments.of("{}", "", "wrong-type"),
                Arguments.of("[null]", "/0", "not-null"),
                Arguments.of("[\"civic-engagement\"]", "/0", "wrong-type"),
                Arguments.of("[{\"charter\": \"civic-engagement\"}]", "/0/version", "not-null"),
                Arguments.of("[{\"version\": \"2021-12\"}]", "/0/charter", "not-null"),
                Arguments.of("[" + charter.formatted("Civic Engagement", "2021-12") + "]", "/0/charter", "pattern"),
                Arguments.of("[" + charter.formatted("civic-", "2021-12") + "]", "/0/charter", "pattern"),
                Arguments.of("[" + engagement + "," + charter.formatted("b", "2021-13") + "]", "/1/version", "pattern"),
                Arguments.of("[" + charter.formatted("b", "26.09.2014") + "]", "/0/version", "pattern"),
                Arguments.of("[" + charter.formatted("b", "2014-09-26\\n") + "]", "/0/version", "pattern"),
                Arguments.of(
                        "[" + engagement + "," + charter.formatted("civic-engagement", "2014") + "]",
                        "",
                        "charter-required-twice"),
                Arguments.of("[" + eleven + "]", "", "size"));
    }

    @ParameterizedTest
    @MethodSource("faultsOfRequiredCharters")
    void required_charters_with_a_fault_are_refused(String charters, String pointer, String code) {
        String body = Cast.call(Duration.ofDays(1))
                .replace("\"quorum\": 2", "\"quorum\": 2, \"requiredCharters\": " + charters);

        long before = allEvents();
        isRefused(cast.funder().post("/api/calls", body), "/requiredCharters" + pointer, code);
        assertThat(allEvents()).isEqualTo(before);
    }

    /** There is no stream to look into for what was never begun; test classes run one after another. */
    static long allEvents() {
        AtomicLong count = new AtomicLong();
        SERVICE.bean(EventStore.class).readAll(event -> count.incrementAndGet());
        return count.get();
    }

    @Test
    void a_moment_is_not_a_number() {
        String body = Cast.call(Duration.ofDays(1)).replaceFirst("\"opensAt\": \"[^\"]*\"", "\"opensAt\": 4102444800");
        assertThat(body).contains("4102444800");

        isRefused(cast.funder().post("/api/calls", body), "/opensAt", "wrong-type");
    }

    @Test
    void a_call_closes_after_it_opens() {
        String body = Cast.call(Duration.ofDays(1))
                .replace("opensAt", "x")
                .replace("closesAt", "opensAt")
                .replace("x\"", "closesAt\"");

        isRefused(cast.funder().post("/api/calls", body), "/closesAt", "closes-before-opening");
    }

    static Stream<String> noKeys() {
        return Stream.of("target group", "a-".repeat(5_000) + "a");
    }

    static Stream<Arguments> faultsOfAnApplication() {
        String hundredAndOne = String.join(
                ",",
                IntStream.range(0, 101).mapToObj(i -> "\"q" + i + "\": \"a\"").toList());
        return Stream.of(
                Arguments.of("\"Sprachcafé\"", "\"" + "a".repeat(201) + "\"", "/title", "size"),
                Arguments.of("Treffen, einmal in der Woche.", "a".repeat(4_001), "/summary", "size"),
                Arguments.of("Treffen, einmal in der Woche.", "\\u0000", "/summary", "pattern"),
                Arguments.of("Deutsch im Alltag", "a".repeat(10_001), "/answers/goals", "size"),
                Arguments.of("\"goals\": \"Deutsch im Alltag\"", hundredAndOne, "/answers", "size"),
                Arguments.of("\"Deutsch im Alltag\"", "7", "/answers/goals", "wrong-type"),
                Arguments.of("5000.00", "0", "/requestedAmount/amount", "requested-amount-is-zero"),
                Arguments.of("5000.00", "100000.01", "/requestedAmount/amount", "amount-exceeds-budget"),
                Arguments.of("EUR", "CHF", "/requestedAmount/currency", "currency-differs-from-budget"),
                Arguments.of("\"5000.00\"", "{}", "/requestedAmount/amount", "wrong-type"));
    }

    @ParameterizedTest
    @MethodSource("faultsOfAnApplication")
    void an_application_with_a_fault_is_refused(String right, String wrong, String pointer, String code) {
        UUID call = cast.publishedCall();
        UUID id = cast.drafted(call);
        String body = Cast.draft(call);
        assertThat(body).contains(right);
        String edit = "{" + Cast.PROPOSAL + "}";

        isRefused(cast.applicant().post("/api/applications", body.replace(right, wrong)), pointer, code);
        isRefused(cast.applicant().put(path(id), edit.replace(right, wrong)), pointer, code);
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, id)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("noKeys")
    void the_key_of_an_answer_is_a_plain_word(String key) {
        String body = Cast.draft(cast.publishedCall()).replace("target-group", key);

        Answer answer = cast.applicant().post("/api/applications", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").get(0).get("pointer").asString()).startsWith("/answers");
    }

    @Test
    void an_application_is_put_to_a_call_that_is_public() {
        UUID draft = Cast.created(cast.funder().post("/api/calls", Cast.call(Duration.ofDays(1))));

        for (UUID call : new UUID[] {draft, UUID.randomUUID()}) {
            Answer answer = cast.applicant().post("/api/applications", Cast.draft(call));
            isRefused(answer, "/callId", "no-published-call");
        }
    }

    @Test
    void nothing_is_submitted_before_the_call_opens() {
        UUID id = cast.drafted(cast.publishedCall(Duration.ofDays(1)));

        Answer answer = cast.applicant().post(path(id) + "/submission");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("call-is-not-open-yet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                              | /outcome   | not-null",
                "{\"outcome\": \"maybe\"}                                        | /outcome   | invalid-value",
                "{\"outcome\": \"approved\"}                                     | /amount    | missing-field",
                "{\"outcome\": \"waitlisted\"}                                   | /rank      | missing-field",
                "{\"outcome\": \"waitlisted\", \"rank\": 0}                      | /rank      | min",
                "{\"outcome\": \"waitlisted\", \"rank\": 1, \"conditions\": \"x\"} | /conditions | not-for-this-outcome",
                "{\"outcome\": \"rejected\", \"reasons\": \"x\"}                 | /nextSteps | missing-field",
                "{\"outcome\": \"rejected\", \"reasons\": \"  \", \"nextSteps\": \"x\"} | /reasons | size"
            })
    void a_decision_with_a_fault_is_refused(String body, String pointer, String code) {
        UUID id = cast.submitted(cast.publishedCall());

        isRefused(cast.funder().post(path(id) + "/decision", body), pointer, code);
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, id)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                                        | 2099-01-01T00:00:00Z | /corrections          | not-empty",
                "[{\"field\": \"/summary\", \"reason\": \"\"}]  | 2099-01-01T00:00:00Z | /corrections/0/reason | not-blank",
                "[{\"field\": \"/sumary\", \"reason\": \"x\"}] | 2099-01-01T00:00:00Z | /corrections/0/field | pattern",
                "[{\"field\": \"/documents\", \"reason\": \"x\"}] | 2099-01-01T00:00:00Z | /corrections/0/field | pattern",
                "[{\"field\": \"/plan/rent\", \"reason\": \"x\"}] | 2099-01-01T00:00:00Z | /corrections/0/field | pattern",
                "[{\"field\": \"/fiscalSponsor\", \"reason\": \"x\"}] | 2099-01-01T00:00:00Z | /corrections/0/field | pattern",
                "[{\"field\": \"/summary\", \"reason\": \"x\"}] | 2020-01-01T00:00:00Z | /respondBy            | respond-by-is-past",
                "[{\"field\": \"/summary\", \"reason\": \"x\"}] | tomorrow             | /respondBy            | invalid-value"
            })
    void a_correction_request_with_a_fault_is_refused(
            String corrections, String respondBy, String pointer, String code) {
        UUID id = cast.submitted(cast.publishedCall());
        String body = "{\"corrections\": %s, \"respondBy\": \"%s\"}".formatted(corrections, respondBy);

        isRefused(cast.coordinator().post(path(id) + "/correction-request", body), pointer, code);
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, id)).hasSize(2);
    }

    static void isRefused(Answer answer, String pointer, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("errors").get(0).get("pointer").asString()).isEqualTo(pointer);
        assertThat(answer.json().get("errors").get(0).get("code").asString()).isEqualTo(code);
    }
}

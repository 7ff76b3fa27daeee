package de.kommig.reviews;

import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.mine;
import static de.kommig.reviews.RunningReviews.openRound;
import static de.kommig.reviews.RunningReviews.path;
import static de.kommig.reviews.RunningReviews.readyReviewer;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Parties;
import de.kommig.testing.Answer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reviews that are not reviews: each ends in a problem that points at the fault, and in no event. */
class RoundInputTest {

    private static Parties parties;
    private static UUID rosa;

    @BeforeAll
    static void aRoundWithAReviewer() {
        parties = openRound(1, 1);
        rosa = readyReviewer(parties);
    }

    private static String review(String scores, String rest) {
        return "{\"scores\": %s, %s}".formatted(scores, rest);
    }

    private static final String GOOD_REST = "\"recommendation\": \"approve\", \"comment\": \"fine\"";
    private static final String GOOD_SCORES = "[{\"criterion\": \"need\", \"score\": 1, \"reason\": \"so\"}]";

    private static Answer refused(String body, String pointer) {
        int before = SERVICE.storedWithAttributes(EventFamilies.ROUNDS, parties.application())
                .size();
        Answer answer = reviewer(rosa).post(mine(parties, rosa) + "/review", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/pointer").asString(""))
                .as("%s", answer.json())
                .isEqualTo(pointer);
        assertThat(SERVICE.storedWithAttributes(EventFamilies.ROUNDS, parties.application()))
                .hasSize(before);
        return answer;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[]                                                                       | /scores",
                "[{'criterion': 'need', 'score': 11, 'reason': 'so'}]                     | /scores/0/score",
                "[{'criterion': 'need', 'score': -1, 'reason': 'so'}]                     | /scores/0/score",
                "[{'criterion': 'need', 'score': 5.5, 'reason': 'so'}]                    | /scores/0/score",
                "[{'criterion': 'need', 'score': '5', 'reason': 'so'}]                    | /scores/0/score",
                "[{'criterion': 'need', 'reason': 'so'}]                                  | /scores/0/score",
                "[{'criterion': ' ', 'score': 5, 'reason': 'so'}]                         | /scores/0/criterion",
                "[{'criterion': 'need', 'score': 5}]                                      | /scores/0/reason",
                "[{'criterion': 'need', 'score': 5, 'reason': ' '}]                       | /scores/0/reason",
                "[null]                                                                   | /scores/0",
                "[{'criterion': 'a', 'score': 5, 'reason': 'so', 'weight': 2}]            | /scores/0/weight",
                "[{'criterion': 'a', 'score': 5, 'reason': 'so'}, {'criterion': 'a', 'score': 6, 'reason': 'so'}] | /scores/1/criterion",
            })
    void scores_that_are_none(String scores, String pointer) {
        refused(review(scores.replace('\'', '"'), GOOD_REST), pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'recommendation': 'split', 'comment': 'x'              | /recommendation",
                "'recommendation': 'perhaps', 'comment': 'x'            | /recommendation",
                "'comment': 'x'                                         | /recommendation",
                "'recommendation': 'approve'                            | /comment",
                "'recommendation': 'approve', 'comment': 'x', 'name': 1 | /name",
            })
    void the_rest_of_a_review(String rest, String pointer) {
        refused(review(GOOD_SCORES, rest.replace('\'', '"')), pointer);
    }

    @Test
    void more_than_the_limits() {
        String many = IntStream.range(0, 31)
                .mapToObj(i -> "{\"criterion\": \"c%d\", \"score\": 1, \"reason\": \"so\"}".formatted(i))
                .collect(Collectors.joining(",", "[", "]"));
        refused(review(many, GOOD_REST), "/scores");
        refused(review(GOOD_SCORES.replace("need", "n".repeat(61)), GOOD_REST), "/scores/0/criterion");
        refused(review(GOOD_SCORES.replace("\"so\"", "\"" + "s".repeat(4_001) + "\""), GOOD_REST), "/scores/0/reason");
        refused(review(GOOD_SCORES, GOOD_REST.replace("fine", "f".repeat(10_001))), "/comment");
    }

    @Test
    void characters_that_are_no_text() {
        refused(review(GOOD_SCORES.replace("need", "n\\u0000"), GOOD_REST), "/scores/0/criterion");
        refused(review(GOOD_SCORES.replace("\"so\"", "\"s\\u0007\""), GOOD_REST), "/scores/0/reason");
        refused(review(GOOD_SCORES, GOOD_REST.replace("fine", "f\\u0000")), "/comment");
        for (String step : List.of("/recusal", "/declination")) {
            Answer answer = reviewer(rosa)
                    .post(
                            mine(parties, rosa) + step,
                            "{\"%s\": \"a\\u0000\"%s}"
                                    .formatted(
                                            step.equals("/recusal") ? "explanation" : "reason",
                                            step.equals("/recusal") ? ", \"ground\": \"other\"" : ""));
            assertThat(answer.status()).as(step).isEqualTo(400);
        }
    }

    @Test
    void a_recusal_needs_a_ground_that_exists() {
        String recusal = mine(parties, rosa) + "/recusal";
        assertThat(reviewer(rosa)
                        .post(recusal, "{}")
                        .json()
                        .at("/errors/0/pointer")
                        .asString(""))
                .isEqualTo("/ground");
        assertThat(reviewer(rosa)
                        .post(recusal, "{\"ground\": \"mood\"}")
                        .json()
                        .at("/errors/0/pointer")
                        .asString(""))
                .isEqualTo("/ground");
        assertThat(reviewer(rosa).post(recusal).status()).isEqualTo(400);
        for (String unexplained : List.of("", ", \"explanation\": \" \"")) {
            assertThat(reviewer(rosa)
                            .post(recusal, "{\"ground\": \"other\"%s}".formatted(unexplained))
                            .expect(400)
                            .json()
                            .at("/errors/0/pointer")
                            .asString(""))
                    .isEqualTo("/explanation");
        }
    }

    @Test
    void an_assignment_needs_a_person() {
        Answer nobody = coordinator().post(path(parties) + "/assignments", "{}");
        assertThat(nobody.status()).isEqualTo(400);
        assertThat(nobody.json().at("/errors/0/pointer").asString("")).isEqualTo("/reviewer");
        Answer nonsense = coordinator().post(path(parties) + "/assignments", "{\"reviewer\": \"rosa\"}");
        assertThat(nonsense.status()).isEqualTo(400);
        assertThat(nonsense.json().at("/errors/0/pointer").asString("")).isEqualTo("/reviewer");
    }

    @Test
    void a_round_id_that_is_none_is_not_found_or_refused() {
        assertThat(coordinator().get("/api/rounds/not-a-uuid").status()).isIn(400, 404);
    }
}

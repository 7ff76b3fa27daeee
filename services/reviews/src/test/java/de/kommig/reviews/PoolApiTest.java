package de.kommig.reviews;

import static de.kommig.reviews.Reviewers.ME;
import static de.kommig.reviews.Reviewers.TRAINED;
import static de.kommig.reviews.Reviewers.enrolled;
import static de.kommig.reviews.Reviewers.entry;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Enrolling, admission and trainings. */
class PoolApiTest {

    private final UUID rosa = UUID.randomUUID();
    private final Api asRosa = reviewer(rosa);

    private static String one(UUID person) {
        return "/api/reviewers/" + person;
    }

    @Test
    void who_enrols_is_known_to_themselves_and_to_coordinators_and_waits_for_admission() {
        asRosa.get(ME).expect(404);

        Answer answer = asRosa.put(ME, entry()).expect(200);

        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.json().get("state").asString()).isEqualTo("enrolled");
        assertThat(answer.json().get("trained").asBoolean()).isFalse();
        assertThat(answer.json().at("/profile/livedExperience").asBoolean()).isFalse();
        assertThat(coordinator().get(one(rosa)).expect(200).json()).isEqualTo(answer.json());
        assertThat(asRosa.get(ME).expect(200).json()).isEqualTo(answer.json());
    }

    @Test
    void coordinators_admit_suspend_and_admit_again_however_often_they_say_it() {
        asRosa.put(ME, entry()).expect(200);
        for (int i = 0; i < 2; i++) {
            Answer admitted = coordinator().post(one(rosa) + "/admission").expect(200);
            assertThat(admitted.json().get("state").asString()).isEqualTo("admitted");
            assertThat(admitted.header("ETag")).isEqualTo("\"2\"");
        }
        coordinator().with("If-Match", "\"1\"").post(one(rosa) + "/suspension").expect(412);
        assertThat(coordinator()
                        .post(one(rosa) + "/suspension")
                        .expect(200)
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("suspended");
        assertThat(asRosa.put(ME, entry()).expect(200).json().get("state").asString())
                .as("nobody admits themselves by saying something new")
                .isEqualTo("suspended");
        coordinator().post(one(rosa) + "/admission").expect(200);
        coordinator().post(one(UUID.randomUUID()) + "/admission").expect(404);
    }

    @Test
    void whoever_has_seen_an_older_entry_is_told_so() {
        asRosa.put(ME, entry()).expect(200);
        asRosa.put(ME, entry("[\"ar\"]", 2, "")).expect(200);

        asRosa.with("If-Match", "\"1\"").put(ME, entry()).expect(412);
        asRosa.with("If-Match", "\"1\"").delete(ME).expect(412);

        assertThat(asRosa.get(ME).json().at("/profile/languages/0").asString()).isEqualTo("ar");
        asRosa.with("If-Match", "\"2\"").delete(ME).expect(204);
        asRosa.get(ME).expect(404);
        asRosa.delete(ME).expect(204);
    }

    @Test
    void both_trainings_are_acknowledged_in_the_version_that_counts() {
        asRosa.put(ME + "/trainings/bias", TRAINED).expect(404);
        asRosa.put(ME, entry()).expect(200);
        assertThat(asRosa.put(ME + "/trainings/bias", "{\"version\": \"1999-01\"}")
                        .expect(409)
                        .problem())
                .isEqualTo("training-has-changed");

        asRosa.put(ME + "/trainings/bias", TRAINED).expect(200);
        assertThat(asRosa.get(ME).json().get("trained").asBoolean()).isFalse();
        Answer both = asRosa.put(ME + "/trainings/charter", TRAINED).expect(200);

        assertThat(both.json().get("trained").asBoolean()).isTrue();
        assertThat(asRosa.put(ME + "/trainings/charter", TRAINED).expect(200).text())
                .as("once is enough")
                .isEqualTo(both.text());
        asRosa.put(ME + "/trainings/cooking", TRAINED).expect(404);
    }

    @Test
    void the_trainings_can_be_read_in_german_and_english() {
        JsonNode german = asRosa.with("Accept-Language", "de")
                .get("/api/trainings")
                .expect(200)
                .json();
        JsonNode english = asRosa.with("Accept-Language", "tr, en")
                .get("/api/trainings")
                .expect(200)
                .json();

        assertThat(german.findValuesAsString("training")).containsExactly("charter", "bias");
        assertThat(german.at("/1/title").asString()).isEqualTo("Wie Vorurteile in Urteile geraten");
        assertThat(english.at("/1/title").asString()).isEqualTo("How prejudice gets into judgements");
        assertThat(english.at("/0/version").asString()).isEqualTo("2026-11");
    }

    @Test
    void lived_experience_is_kept_with_consent_alone() {
        String said = "\"livedExperience\": true,";
        Answer without = asRosa.put(ME, entry("[\"de\"]", 1, said)).expect(400);
        assertThat(without.json().at("/errors/0/pointer").asString()).isEqualTo("/livedExperienceConsent");
        asRosa.put(ME, entry("[\"de\"]", 1, said + "\"livedExperienceConsent\": false,"))
                .expect(400);
        asRosa.get(ME).expect(404);

        asRosa.put(ME, entry("[\"de\"]", 1, said + "\"livedExperienceConsent\": true,"))
                .expect(200);

        assertThat(asRosa.get(ME).json().at("/profile/livedExperience").asBoolean())
                .isTrue();
        asRosa.put(ME, entry()).expect(200);
        assertThat(asRosa.get("/api/me/export").json().get("reviewer").has("consentedAt"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'languages': ['de', 'tr'] | 'languages': []                    | /languages",
                "'languages': ['de', 'tr'] | 'languages': ['de', 'deutsch']     | /languages/1",
                "'languages': ['de', 'tr'] | 'languages': ['qq']                | /languages/0",
                "'regions': ['altona']     | 'regions': ['atlantis']            | /regions/0",
                "'topics': ['education'    | 'topics': ['astrology'             | /topics/0",
                "'reviews': 4              | 'reviews': -1                      | /capacity/reviews",
                "'per': 'month'            | 'per': 'decade'                    | /capacity/per",
                "'capacity':               | 'admitted': true, 'capacity':      | /admitted",
                "'capacity':               | 'absences': [{'from': '2027-02-02', 'to': '2027-02-01'}], 'capacity': |"
                        + " /absences/0/to",
                "'capacity':               | 'affiliations': [{'kind': 'board'}], 'capacity': | /affiliations/0",
                "'capacity':               | 'affiliations': [{'kind': 'board', 'organisation':"
                        + " '8f5c0b9e-0000-4000-8000-00000000abcd'}], 'capacity': | /affiliations/0/organisation",
                "'Sprachkurse              | 'a\\u0000                          | /expertise",
            })
    void entries_that_make_no_sense(String good, String bad, String pointer) {
        String wrong = entry().replace(good.replace('\'', '"'), bad.replace('\'', '"'));
        Answer answer = asRosa.put(ME, wrong).expect(400);
        assertThat(answer.json().at("/errors/0/pointer").asString(""))
                .as(answer.text())
                .isEqualTo(pointer);
        asRosa.get(ME).expect(404);
    }

    @Test
    void who_writes_at_the_same_time_does_not_lose_what_the_other_has_done() throws Exception {
        asRosa.put(ME, entry()).expect(200);
        List<Callable<Answer>> all = List.of(
                () -> asRosa.put(ME + "/trainings/charter", TRAINED),
                () -> asRosa.put(ME + "/trainings/bias", TRAINED),
                () -> coordinator().post(one(rosa) + "/admission"),
                () -> asRosa.put(ME, entry("[\"uk\"]", 3, "")));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(all)) {
                answer.get().expect(200);
            }
        }
        JsonNode now = asRosa.get(ME).json();
        assertThat(now.get("trained").asBoolean()).isTrue();
        assertThat(now.get("state").asString()).isEqualTo("admitted");
        assertThat(now.at("/profile/languages/0").asString()).isEqualTo("uk");
        assertThat(asRosa.get(ME).header("ETag")).isEqualTo("\"5\"");
    }

    @Test
    void coordinators_find_who_they_look_for_page_by_page() {
        String wandsbek = "[\"wandsbek\"]";
        String readsTigrinya = entry("[\"ti\"]", 1, "").replace("[\"altona\"]", wandsbek);
        Set<UUID> wanted = Set.of(enrolled(readsTigrinya), enrolled(readsTigrinya), enrolled(readsTigrinya));
        enrolled(entry("[\"de\"]", 1, "").replace("[\"altona\"]", wandsbek));
        enrolled(entry("[\"ti\"]", 1, "").replace("[\"altona\"]", "[\"bavaria\"]"));
        String query = "/api/reviewers?state=enrolled&topic=education&language=ti&region=hamburg&limit=2";

        JsonNode first = coordinator().get(query).expect(200).json();
        JsonNode second = coordinator()
                .get(query + "&cursor=" + first.get("next").asString())
                .expect(200)
                .json();

        Set<String> found = new HashSet<>(first.get("items").findValuesAsString("person"));
        assertThat(found).hasSize(2);
        found.addAll(second.get("items").findValuesAsString("person"));
        assertThat(found).containsAll(wanted.stream().map(UUID::toString).toList());
        assertThat(coordinator()
                        .get(query.replace("=ti", "=de"))
                        .json()
                        .get("items")
                        .findValuesAsString("person"))
                .doesNotContainAnyElementsOf(wanted.stream().map(UUID::toString).toList());
        for (String nonsense : List.of("state=famous", "region=atlantis", "topic=x", "language=DE", "cursor=zzz")) {
            coordinator().get("/api/reviewers?" + nonsense).expect(400);
        }
    }
}

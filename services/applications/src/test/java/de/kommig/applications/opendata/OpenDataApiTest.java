package de.kommig.applications.opendata;

import static de.kommig.applications.AwardCast.TODAY;
import static de.kommig.applications.AwardCast.path;
import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.AwardBodies;
import de.kommig.applications.AwardCast;
import de.kommig.applications.Cast;
import de.kommig.contracts.Vote;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What everybody sees of applications that are approved through the API, and what nobody does. */
class OpenDataApiTest {

    private final Cast cast = new Cast();
    private final AwardCast awards = new AwardCast(cast);
    private final Api everybody = SERVICE.anonymous();

    @Test
    void an_approved_application_is_there_for_everybody() {
        UUID id = awards.opened();

        await().untilAsserted(() ->
                assertThat(grant(id).get("amountAwarded").decimalValue()).isEqualByComparingTo("4000"));
        assertThat(grant(id).get("title").asString()).isEqualTo("Sprachcafé");
        assertThat(grant(id).get("awardDate").asString()).isEqualTo(TODAY.toString());
        assertThat(grant(id).has("plannedDates")).isFalse();
        assertThat(grant(id).at("/recipientOrganization/0/name").asString())
                .isEqualTo("Organisation " + cast.organisation());
    }

    @Test
    void to_HEAD_everybody_is_answered_as_to_GET() {
        for (String file : List.of("awards.json", "awards.csv", "hmbtg.csv", "hmbtg.json")) {
            Answer head = everybody
                    .send("HEAD", "/api/open-data/" + file, new byte[0])
                    .expect(200);
            assertThat(head.text()).isEmpty();
            assertThat(head.header("ETag")).isNotEmpty();
        }
    }

    @Test
    void of_all_that_was_written_nothing_is_there_but_the_title() {
        UUID id = awards.inRecovery();

        await().untilAsserted(() -> assertThat(all()).contains(id.toString(), "plannedDates"));
        assertThat(grant(id).propertyNames())
                .isSubsetOf(
                        "id",
                        "title",
                        "description",
                        "currency",
                        "amountAwarded",
                        "awardDate",
                        "plannedDates",
                        "recipientOrganization",
                        "beneficiaryLocation",
                        "fundingOrganization",
                        "grantProgramme",
                        "fromOpenCall",
                        "relatedActivity",
                        "dateModified",
                        "dataSource");
        assertThat(all())
                .doesNotContain(
                        "Treffen", "Deutsch im Alltag", "Die Mittel reichen", "Wir freuen uns", "Amira", "300.00");
        assertThat(grant(id).get("amountAwarded").decimalValue()).isEqualByComparingTo("4000");
    }

    @Test
    void more_time_moves_the_last_day() {
        UUID id = awards.changeAsked();
        await().untilAsserted(
                        () -> assertThat(grant(id).at("/plannedDates/0/endDate").asString())
                                .isEqualTo(TODAY.plusDays(200).toString()));

        ok(cast.funder().post(path(id) + "/changes/1/acceptance"));

        await().untilAsserted(
                        () -> assertThat(grant(id).at("/plannedDates/0/endDate").asString())
                                .isEqualTo(TODAY.plusDays(300).toString()));
    }

    @Test
    void a_revoked_award_is_gone() {
        UUID stays = awards.running();
        UUID revoked = awards.running();
        await().untilAsserted(() -> assertThat(all()).contains(stays.toString(), revoked.toString()));

        ok(cast.funder().post(path(revoked) + "/revocation", AwardBodies.revocation()));

        await().untilAsserted(() -> assertThat(all()).doesNotContain(revoked.toString()));
        assertThat(all()).contains(stays.toString());
    }

    @Test
    void nobody_sees_what_is_not_approved() {
        UUID call = cast.publishedCall();
        UUID draft = cast.drafted(call);
        UUID submitted = cast.submitted(call);
        UUID voted = cast.voted(call, Vote.of(3, 0, 0));
        UUID rejected = cast.voted(call, Vote.of(0, 0, 3));
        ok(decided(rejected, "{\"outcome\": \"rejected\", \"reasons\": \"Zu teuer.\", \"nextSteps\": \"Anderswo.\"}"));
        UUID waiting = cast.voted(call, Vote.of(2, 0, 1));
        ok(decided(waiting, "{\"outcome\": \"waitlisted\", \"rank\": 1}"));
        UUID proposed = cast.voted(cast.publishedCallForTwo(), Vote.of(3, 0, 0));
        ok(decided(proposed, approval()));
        UUID early = awards.earlyStartAsked();
        UUID approved = cast.voted(call, Vote.of(3, 0, 0));
        ok(decided(approved, approval()));

        await().untilAsserted(() -> assertThat(all()).contains(approved.toString()));
        for (UUID hidden : List.of(draft, submitted, voted, rejected, waiting, proposed, early)) {
            assertThat(all()).doesNotContain(hidden.toString());
        }
    }

    @Test
    void those_that_are_approved_at_the_same_time_are_there_once_each() throws Exception {
        UUID call = cast.publishedCall();
        List<UUID> voted = cast.voted(call, 4);
        try (ExecutorService atOnce = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (UUID id : voted) {
                answers.add(atOnce.submit(() -> decided(id, approval()).status()));
                answers.add(atOnce.submit(() -> decided(id, approval()).status()));
            }
            assertThat(answers.stream().map(OpenDataApiTest::answered).filter(status -> status == 200))
                    .hasSize(4);
        }

        await().untilAsserted(() -> assertThat(
                        grants().valueStream().map(grant -> grant.get("id").asString()))
                .containsExactlyInAnyOrderElementsOf(
                        voted.stream().map(id -> "360G-kommig-" + id).toList()));
    }

    @Test
    void who_gives_and_gets_money_sees_the_same_as_everybody() {
        UUID id = awards.opened();
        await().untilAsserted(() -> assertThat(all()).contains(id.toString()));

        assertThat(cast.funder().get(file()).text()).isEqualTo(all());
        assertThat(cast.applicant().get(file()).text()).isEqualTo(all());
        assertThat(SERVICE.withToken("nonsense").get(file()).status()).isEqualTo(401);
        assertThat(everybody.post("/api/open-data/awards.json", "{}").status()).isIn(401, 405);
    }

    @Test
    void a_misspelt_filter_is_refused() {
        for (String file : List.of("awards.json", "awards.csv", "hmbtg.json", "hmbtg.csv")) {
            Answer refused =
                    everybody.get("/api/open-data/" + file + "?jahr=2026").expect(400);
            assertThat(refused.problem()).isEqualTo("invalid-input");
            assertThat(refused.json().at("/errors/0/parameter").asString()).isEqualTo("jahr");
            assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo("unknown-parameter");
        }
    }

    @Test
    void a_file_says_in_which_language_it_is() {
        Api english = everybody.with("Accept-Language", "en");
        assertThat(ok(everybody.get(file())).header("Content-Language")).isEqualTo("de");
        assertThat(ok(english.get(file())).header("Content-Language")).isEqualTo("en");
        assertThat(ok(english.get("/api/open-data/hmbtg.json")).header("Content-Language"))
                .isEqualTo("de");
    }

    @Test
    void pages_of_other_sites_may_read_what_is_open_and_nothing_else() {
        Api page = everybody.with("Origin", "https://elsewhere.example");
        assertThat(ok(page.get(file())).header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(page.get("/api/calls").header("Access-Control-Allow-Origin")).isEmpty();
    }

    private static int answered(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String approval() {
        return "{\"outcome\": \"approved\", \"amount\": {\"amount\": \"4500.00\", \"currency\": \"EUR\"}, \"reasons\": \"So.\"}";
    }

    private Answer decided(UUID application, String decision) {
        return cast.funder().post(Cast.path(application) + "/decision", decision);
    }

    private JsonNode grant(UUID id) {
        return grants().valueStream()
                .filter(grant -> grant.get("id").asString().endsWith(id.toString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not there: " + id));
    }

    private JsonNode grants() {
        return ok(everybody.get(file())).json().get("grants");
    }

    private String all() {
        return ok(everybody.get(file())).text();
    }

    private String file() {
        return "/api/open-data/awards.json?funder=" + cast.funderOrganisation();
    }
}

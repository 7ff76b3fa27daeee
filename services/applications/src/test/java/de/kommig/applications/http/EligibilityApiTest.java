package de.kommig.applications.http;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.created;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.Cast.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.applications.SavingDrafts;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.testing.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What an organisation learns before it writes a word; and that it holds when it hands in. */
class EligibilityApiTest {

    private final Cast cast = new Cast();
    private final UUID call = published();

    @BeforeEach
    void the_organisation_is_an_initiative() {
        is(LegalForm.INITIATIVE);
    }

    @Test
    void an_initiative_hears_what_stands_in_its_way_and_what_would_help() {
        JsonNode check = awaitRule("legal-form", "unmet", "");

        assertThat(check.get("standing").asString()).isEqualTo("unmet");
        assertThat(check.get("text").asString()).startsWith("So wie es jetzt ist");
        assertThat(check.at("/window/state").asString()).isEqualTo("open");
        JsonNode form = rule(check, "legal-form");
        assertThat(form.get("text").asString()).startsWith("Dieser Förderaufruf ist nur für eingetragene Vereine");
        assertThat(remedies(form)).containsExactly("fiscal-sponsor", "found-association", "tell-legal-form");
        assertThat(remedies(rule(check, "charter"))).containsExactly("commit-to-charter");
        assertThat(rule(check, "region").get("standing").asString()).isEqualTo("open");
    }

    @Test
    void what_is_said_of_the_project_is_checked_too() {
        JsonNode check = eligibility("?region=berlin&region=altona&topic=work&amount=20000");

        assertThat(rule(check, "region").get("standing").asString()).isEqualTo("met");
        assertThat(rule(check, "topic").get("standing").asString()).isEqualTo("unmet");
        assertThat(remedies(rule(check, "most-amount"))).containsExactly("ask-for-less");
        assertThat(rule(eligibility("?amount=1&currency=CHF"), "currency")
                        .get("standing")
                        .asString())
                .isEqualTo("unmet");
    }

    @Test
    void what_is_no_region_or_topic_is_no_question() {
        for (String query : new String[] {"region=yacht", "region=altona&region=yacht", "topic=yacht", "region="}) {
            Answer refused = cast.applicant().get("/api/calls/" + call + "/eligibility?" + query);
            assertThat(refused.status()).as(query).isEqualTo(400);
        }
    }

    @Test
    void regions_are_called_by_their_names_and_none_is_made_up() {
        JsonNode region = rule(eligibility("?region=berlin"), "region");

        assertThat(region.get("standing").asString()).isEqualTo("unmet");
        assertThat(region.get("text").asString()).contains("Altona").doesNotContain("altona");
        Answer refused = SavingDrafts.save(
                cast.applicant().with("Accept-Language", "de"),
                completed(),
                1,
                SavingDrafts.change("/regions", "[\"atlantis\"]"));
        assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo("region-key");
        assertThat(refused.json().at("/errors/0/detail").asString()).startsWith("Diese Region");
    }

    @Test
    void who_becomes_what_the_call_wants_can_apply_and_only_then_submit() {
        UUID application = completed();
        JsonNode draft = SavingDrafts.draft(cast.applicant(), application);
        assertThat(draft.at("/completeness/findings/0/code").asString()).isEqualTo("charter-not-committed");
        assertThat(draft.at("/completeness/percent").asInt()).isLessThan(100);
        commits();
        awaitRule("charter", "met", "");
        assertThat(SavingDrafts.draft(cast.applicant(), application)
                        .at("/completeness/percent")
                        .asInt())
                .isEqualTo(100);
        Answer refused = submit(application);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("not-eligible");
        assertThat(refused.json().at("/details/unmet/0/kind").asString()).isEqualTo("legal-form");
        assertThat(refused.json().at("/details/unmet/0/remedies/0").asString()).isEqualTo("fiscal-sponsor");
        assertThat(refused.json().at("/details/unmet/0/text").asString())
                .startsWith("This call is only for registered");
        assertThat(refused.json().at("/details/unmet/0/help/0").asString()).startsWith("Look for a fiscal sponsor");
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, application)).hasSize(1);

        is(LegalForm.REGISTERED_ASSOCIATION);
        awaitRule("legal-form", "met", "");
        assertThat(state(submit(application))).isEqualTo("submitted");
    }

    @Test
    void the_second_application_is_one_too_many_until_the_first_is_withdrawn() {
        is(LegalForm.REGISTERED_ASSOCIATION);
        commits();
        awaitRule("legal-form", "met", "");
        awaitRule("charter", "met", "");
        UUID first = completed();
        UUID second = completed();
        ok(submit(first));

        JsonNode check = awaitRule("one-application", "unmet", "");
        assertThat(remedies(rule(check, "one-application"))).containsExactly("withdraw-other");
        assertThat(submit(second).json().at("/details/unmet/0/kind").asString()).isEqualTo("one-application");

        ok(cast.applicant().post(path(first) + "/withdrawal"));
        awaitRule("one-application", "met", "");
        assertThat(state(submit(second))).isEqualTo("submitted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"amount=-1", "amount=1.005", "amount=1e9", "region=Alt%20ona", "currency=Euro", "sum=1"})
    void a_query_with_a_fault_is_refused(String query) {
        assertThat(cast.applicant()
                        .get("/api/calls/" + call + "/eligibility?" + query)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_draft_of_a_call_is_no_call() {
        UUID draft = created(cast.funder().post("/api/calls", WholeCall.body()));

        assertThat(cast.applicant().get("/api/calls/" + draft + "/eligibility").status())
                .isEqualTo(404);
    }

    private UUID published() {
        UUID id = created(cast.funder().post("/api/calls", WholeCall.inOneStage(WholeCall.body())));
        ok(cast.funder().post("/api/calls/" + id + "/publication"));
        return id;
    }

    private UUID completed() {
        UUID application = cast.drafted(call);
        SavingDrafts.complete(cast.applicant(), application);
        return application;
    }

    private Answer submit(UUID application) {
        return cast.applicant().post(path(application) + "/submission");
    }

    private JsonNode awaitRule(String rule, String standing, String query) {
        await().untilAsserted(() -> assertThat(
                        rule(eligibility(query), rule).get("standing").asString())
                .isEqualTo(standing));
        return eligibility(query);
    }

    private JsonNode eligibility(String query) {
        return ok(cast.applicant().with("Accept-Language", "de").get("/api/calls/" + call + "/eligibility" + query))
                .json();
    }

    private static JsonNode rule(JsonNode check, String rule) {
        return check.get("rules")
                .valueStream()
                .filter(one -> one.get("kind").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> remedies(JsonNode rule) {
        return rule.get("remedies")
                .valueStream()
                .map(one -> one.get("remedy").asString())
                .toList();
    }

    private void is(LegalForm form) {
        happens(new OrganisationEvent.LegalFormChanged(cast.organisation(), form, LocalDate.parse("2026-01-15"), null));
    }

    private void commits() {
        happens(new OrganisationEvent.CharterAdopted(
                cast.organisation(), "civic-engagement", "2021-12", LocalDate.parse("2026-03-15")));
    }

    private void happens(OrganisationEvent event) {
        SERVICE.happensElsewhere(EventFamilies.ORGANISATIONS, cast.organisation(), event);
    }
}

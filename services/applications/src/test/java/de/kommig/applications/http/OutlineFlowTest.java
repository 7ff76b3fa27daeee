package de.kommig.applications.http;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.created;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.Cast.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.applications.CheckedCalls;
import de.kommig.applications.SavingDrafts;
import de.kommig.contracts.EventFamilies;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.testing.Answer;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A call in two stages, from the outline to the formal check of the application. */
class OutlineFlowTest {

    private static final String OUTLINE = """
            {"field": "/regions", "value": ["altona"]},
            {"field": "/topics", "value": ["language"]},
            {"field": "/answers/goals", "value": null}
            """;
    private static final String REFUSAL =
            "{\"reasons\": \"Zu ähnlich wie andere.\", \"nextSteps\": \"Sprechen Sie mit KomMig.\"}";

    private final Cast cast = new Cast();
    private final UUID call = published();

    @Test
    void who_convinces_with_an_outline_is_invited_and_applies() {
        UUID id = cast.drafted(call);
        JsonNode draft = SavingDrafts.draft(cast.applicant(), id);
        assertThat(draft.at("/due/stage").asString()).isEqualTo("outline");
        assertThat(draft.at("/due/until").asString())
                .isEqualTo(callSheet().at("/rules/outline/closesAt").asString());
        ok(SavingDrafts.save(cast.applicant(), id, 1, OUTLINE));

        Answer outline = cast.applicant().post(path(id) + "/submission");
        assertThat(state(outline)).isEqualTo("outline-submitted");
        assertThat(outline.header("Link")).contains("/versions/1/receipt.pdf");
        assertThat(cast.applicant().get(path(id) + "/draft").status()).isEqualTo(404);
        assertThat(ok(cast.funder().get(path(id)))
                        .json()
                        .at("/answers/target-group")
                        .asString())
                .as("who answers it reads it")
                .isEqualTo("Frauen");

        assertThat(state(cast.funder().post(path(id) + "/invitation"))).isEqualTo("invited");
        JsonNode invited = SavingDrafts.draft(cast.applicant(), id);
        assertThat(invited.at("/due/stage").asString()).isEqualTo("full");
        assertThat(invited.at("/due/until").asString())
                .isEqualTo(callSheet().at("/closesAt").asString());
        assertThat(SavingDrafts.field(invited, "/answers/target-group")
                        .get("value")
                        .asString())
                .isEqualTo("Frauen");
        assertThat(cast.applicant().post(path(id) + "/submission").problem()).isEqualTo("application-incomplete");
        long base = invited.get("revision").asLong();
        ok(SavingDrafts.save(cast.applicant(), id, base, SavingDrafts.WHOLE));
        SavingDrafts.attach(cast.applicant(), id);
        assertThat(ok(cast.funder().get(path(id) + "/documents")).json().get("items"))
                .as("what came after the outline")
                .isEmpty();
        ok(SavingDrafts.save(cast.applicant(), id, base + 1, SavingDrafts.title("Sprachcafé plus")));
        assertThat(ok(cast.funder().get(path(id))).json().get("title").asString())
                .as("what is being written is nobody else's")
                .isEqualTo("Sprachcafé");

        Answer application = cast.applicant().post(path(id) + "/submission");
        assertThat(state(application)).isEqualTo("submitted");
        assertThat(application.header("Link")).contains("/versions/2/receipt.pdf");
        assertThat(ok(cast.funder().get(path(id))).json().has("answers")).isFalse();
        new CheckedCalls(cast).settle(id);
        assertThat(state(cast.coordinator().post(path(id) + "/admission"))).isEqualTo("admitted");
        assertThat(SERVICE.storedWithAttributes(EventFamilies.APPLICATIONS, id))
                .extracting(StoredEvent::type)
                .map(type -> type.replace("de.kommig.application.", ""))
                .containsExactly("drafted.v1", "outline-submitted.v1", "invited.v1", "submitted.v1", "admitted.v1");
        versions(id);
    }

    private void versions(UUID id) {
        JsonNode versions = ok(cast.applicant().get(path(id) + "/versions")).json();
        assertThat(versions.findValuesAsString("stage")).containsExactly("outline", "full");
        JsonNode receipt =
                ok(cast.applicant().get(path(id) + "/versions/1/receipt")).json();
        assertThat(receipt.get("stage").asString()).isEqualTo("outline");
        assertThat(receipt.get("closesAt").asString())
                .isEqualTo(callSheet().at("/rules/outline/closesAt").asString());
        assertThat(cast.applicant().get(path(id) + "/versions/1/receipt.pdf").status())
                .isEqualTo(200);
        assertThat(cast.applicant()
                        .get(path(id) + "/versions/1/application.pdf")
                        .status())
                .isEqualTo(200);
        JsonNode differences =
                ok(cast.coordinator().get(path(id) + "/versions/2/differences")).json();
        assertThat(differences.findValuesAsString("field")).contains("/title", "/plan/costs/fees/amount");
    }

    @Test
    void who_does_not_convince_reads_why_and_what_can_be_done_now() {
        UUID id = outlined();

        Answer answer = cast.funder().post(path(id) + "/outline-refusal", REFUSAL);

        assertThat(state(answer)).isEqualTo("outline-declined");
        JsonNode sheet = ok(cast.applicant().get(path(id))).json();
        assertThat(sheet.at("/decision/outcome").asString()).isEqualTo("outline-declined");
        assertThat(sheet.at("/decision/reasons").asString()).isEqualTo("Zu ähnlich wie andere.");
        assertThat(sheet.at("/decision/nextSteps").asString()).isEqualTo("Sprechen Sie mit KomMig.");
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, id).toString()).doesNotContain("ähnlich");
        assertThat(cast.funder().post(path(id) + "/invitation").problem()).isEqualTo("application-is-outline-declined");
        assertThat(cast.applicant().post(path(id) + "/withdrawal").problem())
                .isEqualTo("application-is-outline-declined");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"reasons\": \"Zu ähnlich.\"}",
                "{\"reasons\": \" \", \"nextSteps\": \"Im Mai wieder.\"}",
                "{\"reasons\": \"Zu ähnlich.\", \"nextSteps\": \"\"}",
                "{}"
            })
    void nobody_is_turned_down_without_reasons_and_next_steps(String body) {
        UUID id = outlined();

        assertThat(cast.funder().post(path(id) + "/outline-refusal", body).status())
                .isEqualTo(400);
        assertThat(state(cast.applicant().get(path(id)))).isEqualTo("outline-submitted");
    }

    @Test
    void an_outline_is_answered_by_its_funder_alone_and_once() {
        UUID id = outlined();
        UUID draft = cast.drafted(call);

        assertThat(new Cast().funder().post(path(id) + "/invitation").status()).isEqualTo(404);
        assertThat(cast.coordinator().post(path(id) + "/invitation").status()).isEqualTo(403);
        assertThat(cast.applicant().post(path(id) + "/outline-refusal", REFUSAL).status())
                .isEqualTo(403);
        assertThat(cast.funder().post(path(draft) + "/invitation").status())
                .as("of a draft the funder knows nothing")
                .isEqualTo(404);
        ok(cast.funder().post(path(id) + "/invitation"));
        assertThat(cast.funder().post(path(id) + "/invitation").problem()).isEqualTo("application-is-invited");
        assertThat(cast.funder().post(path(id) + "/outline-refusal", REFUSAL).problem())
                .isEqualTo("application-is-invited");
    }

    @Test
    void an_outline_is_neither_corrected_nor_admitted_and_may_be_taken_back() {
        UUID id = outlined();

        assertThat(cast.coordinator().get(path(id) + "/checklist").status()).isEqualTo(404);
        assertThat(cast.requestCorrection(id).problem()).isEqualTo("outlines-are-not-corrected");
        assertThat(cast.coordinator().post(path(id) + "/admission").problem())
                .isEqualTo("application-is-outline-submitted");
        assertThat(state(cast.applicant().post(path(id) + "/withdrawal"))).isEqualTo("withdrawn");
        assertThat(ok(cast.funder().get(path(id))).json().has("answers"))
                .as("taken back, it is read no longer")
                .isFalse();
    }

    @Test
    void lists_tell_outlines_from_applications() {
        UUID id = outlined();

        await().untilAsserted(() ->
                assertThat(rows("?call=" + call + "&state=outline-submitted")).containsExactly(id.toString()));
        ok(cast.funder().post(path(id) + "/invitation"));
        await().untilAsserted(() ->
                assertThat(rows("?call=" + call + "&state=invited")).containsExactly(id.toString()));
        assertThat(rows("?call=" + call + "&state=submitted")).isEmpty();
    }

    @Test
    void an_outline_is_found_by_the_beginning_of_a_word_of_its_title() {
        String word = "chor" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "probe";
        UUID id = cast.drafted(call);
        ok(SavingDrafts.save(cast.applicant(), id, 1, OUTLINE + "," + SavingDrafts.title(word)));
        ok(cast.applicant().post(path(id) + "/submission"));

        String beginning = word.substring(0, word.length() - 2);
        await().untilAsserted(() ->
                assertThat(rows("?call=" + call + "&q=" + beginning)).containsExactly(id.toString()));
    }

    private Iterable<String> rows(String query) {
        return StreamSupport.stream(
                        ok(cast.funder().get("/api/applications" + query))
                                .json()
                                .get("items")
                                .spliterator(),
                        false)
                .map(row -> row.get("id").asString())
                .toList();
    }

    private UUID outlined() {
        UUID id = cast.drafted(call);
        ok(SavingDrafts.save(cast.applicant(), id, 1, OUTLINE));
        assertThat(state(cast.applicant().post(path(id) + "/submission"))).isEqualTo("outline-submitted");
        return id;
    }

    private JsonNode callSheet() {
        return ok(cast.applicant().get("/api/calls/" + call)).json();
    }

    private UUID published() {
        UUID draft = created(cast.funder().post("/api/calls", WholeCall.forEverybody()));
        ok(cast.funder().post("/api/calls/" + draft + "/publication"));
        return draft;
    }
}

package de.kommig.applications.drafting;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import de.kommig.applications.Cast;
import de.kommig.applications.SavingDrafts;
import de.kommig.contracts.EventFamilies;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DraftApiTest {

    private static final String RENT = """
            {"category": "rooms", "label": "Miete", "amount": {"amount": "1200.00", "currency": "EUR"}}
            """;

    private final Cast cast = new Cast();
    private final UUID call = cast.publishedCall();
    private final UUID id = cast.drafted(call);
    private final Api colleague = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), cast.organisation());

    @Test
    void what_is_begun_is_there_and_every_field_says_who_wrote_it() {
        JsonNode draft = SavingDrafts.draft(cast.applicant(), id);

        assertThat(draft.get("revision").asInt()).isEqualTo(1);
        JsonNode title = SavingDrafts.field(draft, "/title");
        assertThat(title.get("value").asString()).isEqualTo("Sprachcafé");
        assertThat(title.has("by")).isTrue();
        assertThat(SavingDrafts.field(draft, "/answers/goals").get("value").asString())
                .isEqualTo("Deutsch im Alltag");
    }

    @Test
    void every_kind_of_field_is_saved_and_read_back() {
        Answer saved = ok(SavingDrafts.save(cast.applicant(), id, 1, """
                {"field": "/title", "value": "Sprachcafé 2"},
                {"field": "/requestedAmount", "value": {"amount": "1200.00", "currency": "EUR"}},
                {"field": "/period", "value": {"from": "2027-01-01", "until": "2027-12-31"}},
                {"field": "/regions", "value": ["altona"]},
                {"field": "/topics", "value": ["language"]},
                {"field": "/answers/need", "value": "Viele warten."},
                {"field": "/tables/partners", "value": [{"name": "Bücherhalle", "task": "Räume"}]},
                {"field": "/plan/costs/rent", "value": %s},
                {"field": "/plan/costs", "value": ["rent"]},
                {"field": "/plan/sources/grant", "value": {"kind": "grant", "label": "Zuwendung",
                    "amount": {"amount": "1200.00", "currency": "EUR"}}},
                {"field": "/answers/target-group", "value": null}
                """.formatted(RENT)));

        assertThat(saved.json().get("applied").size()).isEqualTo(11);
        assertThat(saved.header("ETag")).isEqualTo("\"2\"");
        JsonNode draft = SavingDrafts.draft(cast.applicant(), id);
        JsonNode rent = SavingDrafts.field(draft, "/plan/costs/rent").get("value");
        assertThat(rent.get("amount").get("amount").asString()).isEqualTo("1200.00");
        assertThat(rent.get("id").asString()).isEqualTo("rent");
        assertThat(SavingDrafts.field(draft, "/tables/partners")
                        .get("value")
                        .get(0)
                        .get("task")
                        .asString())
                .isEqualTo("Räume");
        assertThat(SavingDrafts.has(draft, "/answers/target-group")).isFalse();
        JsonNode sheet = ok(cast.applicant().get(path(id))).json();
        assertThat(sheet.get("title").asString()).isEqualTo("Sprachcafé 2");
        assertThat(sheet.get("answers").get("need").asString()).isEqualTo("Viele warten.");
    }

    @Test
    void saving_makes_no_event_and_the_organisations_own_list_shows_it_at_once() {
        await().untilAsserted(() -> assertThat(list()).contains("Sprachcafé"));

        ok(SavingDrafts.save(cast.applicant(), id, 1, SavingDrafts.title("Sprachcafé am Abend")));

        assertThat(list()).contains("Sprachcafé am Abend");
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, id)).hasSize(1);
        assertThat(ok(cast.applicant().get(path(id))).header("ETag")).isEmpty();
    }

    @Test
    void two_people_see_each_others_changes_and_a_conflict_is_shown_to_both() {
        ok(SavingDrafts.save(cast.applicant(), id, 1, SavingDrafts.title("Café A")));

        JsonNode second = ok(SavingDrafts.save(
                        colleague, id, 1, SavingDrafts.title("Café B") + "," + SavingDrafts.answer("need", "Räume")))
                .json();

        assertThat(second.get("refused").get(0).asString()).isEqualTo("/title");
        assertThat(second.get("applied").get(0).asString()).isEqualTo("/answers/need");
        assertThat(second.get("others").get(0).get("value").asString()).isEqualTo("Café A");
        JsonNode seen = SavingDrafts.draft(cast.applicant(), id);
        assertThat(seen.get("conflicts").get(0).get("value").asString()).isEqualTo("Café B");
        assertThat(SavingDrafts.field(seen, "/title").get("value").asString()).isEqualTo("Café A");

        ok(SavingDrafts.save(colleague, id, seen.get("revision").asLong(), SavingDrafts.title("Café A und B")));

        JsonNode settled = SavingDrafts.draft(cast.applicant(), id);
        assertThat(settled.get("conflicts").isEmpty()).isTrue();
        assertThat(SavingDrafts.field(settled, "/title").get("value").asString())
                .isEqualTo("Café A und B");
    }

    @Test
    void a_second_window_of_the_same_person_is_told_what_the_first_has_written_and_overwrites_nothing() {
        ok(SavingDrafts.save(
                cast.applicant(), id, 1, SavingDrafts.title("Café A") + "," + SavingDrafts.answer("need", "Räume")));

        JsonNode second = ok(SavingDrafts.save(cast.applicant(), id, 1, SavingDrafts.title("Café B")))
                .json();

        assertThat(second.get("refused").get(0).asString()).isEqualTo("/title");
        assertThat(second.get("others").findValuesAsString("field"))
                .containsExactlyInAnyOrder("/title", "/answers/need");
        assertThat(second.get("conflicts").get(0).get("value").asString()).isEqualTo("Café B");
        assertThat(SavingDrafts.field(SavingDrafts.draft(cast.applicant(), id), "/title")
                        .get("value")
                        .asString())
                .isEqualTo("Café A");
    }

    @Test
    void a_patch_sent_again_with_its_key_changes_nothing_and_another_one_under_it_is_refused() {
        Api once = cast.applicant().with("Idempotency-Key", UUID.randomUUID().toString());
        ok(SavingDrafts.save(once, id, 1, SavingDrafts.title("Eins")));
        ok(SavingDrafts.save(colleague, id, 2, SavingDrafts.title("Zwei")));

        JsonNode again =
                ok(SavingDrafts.save(once, id, 1, SavingDrafts.title("Eins"))).json();

        assertThat(again.get("conflicts").isEmpty()).isTrue();
        assertThat(again.get("revision").asInt()).isEqualTo(3);
        assertThat(SavingDrafts.save(once, id, 1, SavingDrafts.title("Drei")).status())
                .isEqualTo(422);
    }

    @Test
    void who_replaces_the_whole_after_a_correction_request_knows_what_was_handed_in() {
        ok(SavingDrafts.save(cast.applicant(), id, 1, SavingDrafts.title("Sprachcafé am Abend")));
        ok(cast.applicant().post(path(id) + "/submission"));
        ok(cast.requestCorrection(id));

        ok(colleague.put(path(id), """
                {"title": "Sprachcafé am Markt", "summary": "Jeden Freitag.", "answers": {},
                 "requestedAmount": {"amount": "4800.00", "currency": "EUR"}}"""));

        assertThat(SavingDrafts.draft(colleague, id).get("conflicts").isEmpty()).isTrue();
        ok(colleague.post(path(id) + "/submission"));
    }

    @Test
    void a_replacement_of_the_whole_is_in_the_draft_and_keeps_what_it_cannot_say() {
        ok(SavingDrafts.save(
                colleague,
                id,
                1,
                SavingDrafts.change("/plan/costs/rent", RENT) + "," + SavingDrafts.answer("goals", "Arbeit")));

        ok(cast.edit(id));

        JsonNode draft = SavingDrafts.draft(cast.applicant(), id);
        assertThat(SavingDrafts.field(draft, "/title").get("value").asString()).isEqualTo("Sprachcafé plus");
        assertThat(SavingDrafts.field(draft, "/answers/goals").get("value").asString())
                .isEqualTo("Deutsch im Beruf");
        assertThat(SavingDrafts.has(draft, "/answers/target-group")).isFalse();
        assertThat(SavingDrafts.has(draft, "/plan/costs/rent")).isTrue();
        assertThat(draft.get("conflicts").get(0).get("value").asString()).isEqualTo("Arbeit");
    }

    @Test
    void what_is_handed_in_cannot_be_written_until_it_is_sent_back() {
        ok(SavingDrafts.save(cast.applicant(), id, 1, SavingDrafts.title("Eins")));
        ok(cast.applicant().post(path(id) + "/submission"));

        Answer closed = SavingDrafts.save(cast.applicant(), id, 2, SavingDrafts.title("Zwei"));
        assertThat(closed.status()).isEqualTo(409);
        assertThat(closed.problem()).isEqualTo("application-is-submitted");
        assertThat(cast.applicant().get(path(id) + "/draft").status()).isEqualTo(404);
        assertThat(ok(cast.coordinator().get(path(id))).json().get("title").asString())
                .isEqualTo("Eins");

        ok(cast.requestCorrection(id));
        JsonNode draft = SavingDrafts.draft(cast.applicant(), id);
        ok(SavingDrafts.save(cast.applicant(), id, draft.get("revision").asLong(), SavingDrafts.title("Drei")));
        assertThat(ok(cast.coordinator().get(path(id))).json().get("title").asString())
                .isEqualTo("Eins");
        ok(cast.applicant().post(path(id) + "/submission"));
        assertThat(ok(cast.coordinator().get(path(id))).json().get("title").asString())
                .isEqualTo("Drei");
    }

    @Test
    void the_draft_goes_when_it_can_never_be_written_again() {
        UUID other = cast.drafted(call);
        ok(cast.applicant().post(path(id) + "/withdrawal"));
        ok(cast.applicant().post(path(other) + "/submission"));
        ok(cast.coordinator().post(path(other) + "/admission"));

        await().untilAsserted(() -> assertThat(stored(id) + stored(other)).isZero());
        assertThat(SavingDrafts.save(cast.applicant(), id, 1, SavingDrafts.title("Zu spät"))
                        .status())
                .isEqualTo(409);
        assertThat(stored(id)).isZero();
    }

    @Test
    void nobody_else_knows_of_the_draft() {
        assertThat(cast.coordinator().get(path(id) + "/draft").status()).isEqualTo(403);
        assertThat(SavingDrafts.save(cast.stranger(Role.ORGANISATION), id, 1, SavingDrafts.title("Fremd"))
                        .status())
                .isEqualTo(404);
    }

    private String list() {
        return ok(cast.applicant().get("/api/applications?call=" + call)).text();
    }

    private static long stored(UUID application) {
        return SERVICE.bean(MongoDatabase.class)
                .getCollection("drafts")
                .countDocuments(Filters.eq("_id", application.toString()));
    }
}

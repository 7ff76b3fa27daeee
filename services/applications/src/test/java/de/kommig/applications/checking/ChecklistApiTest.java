package de.kommig.applications.checking;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.Cast.state;
import static de.kommig.applications.CheckedCalls.found;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.applications.CheckedCalls;
import de.kommig.applications.SavingDrafts;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.searching.Stores;
import de.kommig.web.Role;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Coordinators check an application item by item. */
class ChecklistApiTest {

    private final Cast cast = new Cast();
    private final CheckedCalls calls = new CheckedCalls(cast);
    private final UUID call = calls.published();
    private final UUID id = calls.submitted(call);
    private final String checklist = path(id) + "/checklist";

    @Test
    void the_checklist_says_what_is_to_be_looked_at_and_what_the_platform_has_found() {
        JsonNode list = ok(cast.coordinator().with("Accept-Language", "de").get(checklist))
                .json();

        assertThat(list.get("open").asInt()).isEqualTo(list.get("items").size());
        JsonNode statutes = item(list, "document-statutes");
        assertThat(statutes.get("text").asString())
                .isEqualTo("Das Dokument liegt vor, ist lesbar und gültig: Satzung.");
        assertThat(statutes.get("found").asString()).isEqualTo("met");
        assertThat(item(list, "region").get("remarks").get(0).asString()).startsWith("Das Vorhaben findet dort statt");
        assertThat(list.has("proposedCorrection")).isFalse();
    }

    @Test
    void an_application_is_admitted_once_all_is_settled_and_before_it_is_said_what_is_not() {
        Answer refused = cast.coordinator().with("Accept-Language", "de").post(path(id) + "/admission");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("checklist-is-open");
        assertThat(refused.json().at("/details/open")).hasSize(9);
        assertThat(refused.json().at("/details/open").findValuesAsString("text"))
                .contains("Das Vorhaben passt zum Thema des Förderaufrufs.");

        calls.settle(id);
        ok(found(cast.coordinator(), id, "plan", "faulty"));
        Answer faulty = cast.coordinator().post(path(id) + "/admission");
        assertThat(faulty.json().at("/details/open").isEmpty()).isTrue();
        assertThat(faulty.json().at("/details/faulty/0/key").asString()).isEqualTo("plan");

        ok(found(cast.coordinator(), id, "plan", "not-applicable"));
        assertThat(state(cast.coordinator().post(path(id) + "/admission"))).isEqualTo("admitted");
        assertThat(found(cast.coordinator(), id, "plan", "faulty").problem()).isEqualTo("application-is-admitted");
        assertThat(calls.checklist(id).get("open").asInt()).isZero();
    }

    @Test
    void what_is_faulty_becomes_a_correction_request_and_what_was_corrected_is_open_again() {
        calls.settle(id);
        ok(cast.coordinator()
                .put(checklist + "/plan", "{\"result\": \"faulty\", \"note\": \"Die Miete ist nicht belegt.\"}"));
        ok(found(cast.coordinator(), id, "document-statutes", "faulty"));

        JsonNode proposed = calls.checklist(id).get("proposedCorrection");
        assertThat(proposed.at("/corrections/1/field").asString()).isEqualTo("/plan");
        assertThat(proposed.at("/corrections/1/reason").asString()).isEqualTo("Die Miete ist nicht belegt.");
        assertThat(proposed.at("/corrections/0/field").asString()).isEqualTo("/documents/statutes");
        ok(cast.coordinator().post(path(id) + "/correction-request", proposed.toString()));
        assertThat(found(cast.coordinator(), id, "plan", "ok").problem()).isEqualTo("application-is-returned");

        correctTheRent();
        ok(cast.applicant().post(path(id) + "/submission"));

        JsonNode again = calls.checklist(id);
        assertThat(again.get("version").asInt()).isEqualTo(2);
        assertThat(again.get("open").asInt()).isEqualTo(1);
        assertThat(item(again, "plan").has("result")).isFalse();
        assertThat(item(again, "plan").at("/earlier/note").asString()).isEqualTo("Die Miete ist nicht belegt.");
        assertThat(item(again, "document-statutes").at("/result/result").asString())
                .isEqualTo("faulty");
        assertThat(item(again, "answers").at("/result/version").asInt()).isEqualTo(1);
        assertThat(cast.coordinator().post(path(id) + "/admission").problem()).isEqualTo("checklist-is-open");
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, id).toString()).doesNotContain("Miete");
    }

    private void correctTheRent() {
        long base = SavingDrafts.draft(cast.applicant(), id).get("revision").asLong();
        ok(SavingDrafts.save(cast.applicant(), id, base, SavingDrafts.change("/plan/costs/rent", """
            {"category": "rooms", "label": "Miete laut Vertrag", "amount": {"amount": "3000.00", "currency": "EUR"}}
            """)));
    }

    @Test
    void of_two_coordinators_at_once_the_second_one_looks_again() {
        Answer seen = ok(cast.coordinator().get(checklist));
        Api first = cast.coordinator().with("If-Match", seen.header("ETag"));
        Api second = SERVICE.as(Role.COORDINATOR, UUID.randomUUID(), UUID.randomUUID())
                .with("If-Match", seen.header("ETag"));

        String next = ok(found(first, id, "plan", "ok")).header("ETag");

        assertThat(next).isNotEqualTo(seen.header("ETag"));
        assertThat(found(second, id, "plan", "faulty").status()).isEqualTo(412);
        assertThat(item(calls.checklist(id), "plan").at("/result/result").asString())
                .isEqualTo("ok");
        assertThat(ok(cast.coordinator().get(checklist)).header("ETag")).isEqualTo(next);
    }

    @Test
    void what_is_sent_twice_is_said_once_and_a_key_means_one_thing() {
        Api once = cast.coordinator().with("Idempotency-Key", UUID.randomUUID().toString());
        String tag = ok(found(once, id, "plan", "ok")).header("ETag");

        assertThat(ok(found(once.with("If-Match", "\"1\""), id, "plan", "ok")).header("ETag"))
                .isEqualTo(tag);
        assertThat(found(once, id, "plan", "faulty").status()).isEqualTo(422);
    }

    @Test
    void the_funder_reads_how_far_the_check_has_come_and_not_what_the_application_says() {
        ok(cast.coordinator().put(checklist + "/plan", "{\"result\": \"faulty\", \"note\": \"Bitte belegen.\"}"));

        JsonNode list = ok(cast.funder().get(checklist)).json();

        assertThat(item(list, "plan").at("/result/note").asString()).isEqualTo("Bitte belegen.");
        assertThat(item(list, "plan").at("/result").has("by")).isFalse();
        assertThat(list.findValues("remarks")).isEmpty();
        assertThat(list.has("proposedCorrection")).isFalse();
        assertThat(found(cast.funder(), id, "plan", "ok").status()).isEqualTo(403);
        assertThat(cast.stranger(Role.FUNDER).get(checklist).status()).isEqualTo(404);
        assertThat(cast.applicant().get(checklist).status()).isEqualTo(403);
    }

    @Test
    void a_draft_has_no_checklist_and_a_checklist_no_items_that_it_does_not_have() {
        UUID draft = cast.drafted(call);

        assertThat(cast.coordinator().get(path(draft) + "/checklist").status()).isEqualTo(404);
        assertThat(found(cast.coordinator(), draft, "plan", "ok").status()).isEqualTo(404);
        assertThat(found(cast.coordinator(), id, "charter-any", "ok").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"result\": \"fine\"}",
                "{\"result\": \"ok\", \"note\": \"\"}",
                "{\"result\": \"ok\", \"note\": \"a\\u202eb\"}",
                "{\"result\": \"ok\", \"by\": \"somebody\"}"
            })
    void a_result_with_a_fault_is_refused(String body) {
        assertThat(cast.coordinator().put(checklist + "/plan", body).status()).isEqualTo(400);
        assertThat(calls.checklist(id).get("open").asInt()).isEqualTo(9);
    }

    @RepeatedTest(5)
    void nothing_is_admitted_that_somebody_has_just_found_faulty() throws Exception {
        calls.settle(id);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Answer> admission = threads.submit(() -> cast.coordinator().post(path(id) + "/admission"));
            Future<Answer> result = threads.submit(() -> found(cast.coordinator(), id, "plan", "faulty"));

            boolean admitted = admission.get().status() == 200;
            assertThat(result.get().status()).as(result.get().toString()).isEqualTo(admitted ? 409 : 200);
            assertThat(item(calls.checklist(id), "plan").at("/result/result").asString())
                    .isEqualTo(admitted ? "ok" : "faulty");
        }
    }

    @Test
    void who_has_left_is_not_named_any_more_and_what_they_found_stays() {
        UUID person = UUID.randomUUID();
        UUID kommig = UUID.randomUUID();
        Api leaving = SERVICE.as(Role.COORDINATOR, person, kommig);
        ok(leaving.put(checklist + "/plan", "{\"result\": \"ok\", \"note\": \"Selbst nachgerechnet.\"}"));
        assertThat(leaving.get("/api/me/export").json().at("/checks/0/note").asString())
                .isEqualTo("Selbst nachgerechnet.");
        assertThat(cast.coordinator().get("/api/me/export").text()).doesNotContain("nachgerechnet");
        Stores stores = Stores.around(SERVICE);

        SERVICE.happensElsewhere(EventFamilies.ORGANISATIONS, kommig, new OrganisationEvent.MemberLeft(kommig, person));

        await().untilAsserted(() -> assertThat(stores.search(person.toString()))
                .noneMatch(find -> find.store().endsWith(".checks")));
        JsonNode result = item(calls.checklist(id), "plan").get("result");
        assertThat(result.has("by")).isFalse();
        assertThat(result.get("note").asString()).isEqualTo("Selbst nachgerechnet.");
    }

    private static JsonNode item(JsonNode list, String key) {
        for (JsonNode item : list.get("items")) {
            if (item.get("key").asString().equals(key)) {
                return item;
            }
        }
        throw new AssertionError("no item " + key + " in " + list);
    }
}

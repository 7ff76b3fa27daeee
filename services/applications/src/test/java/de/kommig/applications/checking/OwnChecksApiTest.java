package de.kommig.applications.checking;

import static de.kommig.applications.Cast.created;
import static de.kommig.applications.Cast.ok;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.Cast;
import de.kommig.applications.CheckedCalls;
import de.kommig.applications.call.Terms;
import de.kommig.applications.http.WholeCalls;
import de.kommig.testing.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A funder says what else is to be looked at. */
class OwnChecksApiTest {

    private static final String CALL = WholeCalls.withOwnCheck();

    private final Cast cast = new Cast();

    @Test
    void what_the_funder_adds_is_public_with_the_call_and_is_looked_at_in_each_application() {
        UUID call = published();
        JsonNode sheet = ok(cast.applicant().get("/api/calls/" + call)).json();
        assertThat(sheet.at("/rules/checks/0/field").asString()).isEqualTo("/organisation");
        assertThat(sheet.at("/wording/languages/de/checks/in-hamburg/name").asString())
                .isEqualTo("Der Sitz ist in Hamburg.");

        JsonNode list = new CheckedCalls(cast)
                .checklist(new CheckedCalls(cast).submitted(call))
                .get("items");

        JsonNode own = list.get(list.size() - 1);
        assertThat(own.get("key").asString()).isEqualTo("own-in-hamburg");
        assertThat(own.get("text").asString()).isEqualTo("Der Sitz ist in Hamburg.");
        assertThat(own.get("found").asString()).isEqualTo("unknown");
        UUID copy = created(cast.funder().post("/api/calls/" + call + "/copy", """
            {"opensAt": "2099-01-01T00:00:00Z", "closesAt": "2099-02-01T00:00:00Z"}
            """));
        assertThat(ok(cast.funder().get("/api/calls/" + copy)).text()).contains("in-hamburg");
    }

    @Test
    void it_has_words_and_a_field_and_stands_once_and_cannot_be_changed_afterwards() {
        assertThat(refused(Terms.changed(CALL, "/wording/languages/de/checks", "gone")))
                .contains("text-is-missing");
        assertThat(refused(Terms.changed(CALL, "/rules/checks/0/field", "'/anything'")))
                .contains("/rules/checks/0/field");
        assertThat(refused(Terms.changed(CALL, "/rules/checks/-", "{'key': 'in-hamburg', 'field': '/plan'}")))
                .contains("duplicate-key");
        UUID call = published();
        Answer amended = cast.funder()
                .post("/api/calls/" + call + "/amendments", Terms.changed(CALL, "/rules/checks/0/field", "'/plan'"));
        assertThat(amended.status()).isEqualTo(400);
        assertThat(amended.text()).contains("/rules/checks", "fixed-since-publication");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/answers/nobody-asks", "/documents/nobody-asks", "/tables/goals", "/plan/costs/rent"})
    void it_is_about_something_that_the_call_asks_for(String field) {
        assertThat(refused(Terms.changed(CALL, "/rules/checks/0/field", "'" + field + "'")))
                .contains("/rules/checks/0/field", "no-such-field");
    }

    @Test
    void it_has_no_other_fields() {
        String more = Terms.changed(CALL, "/rules/checks/0/weight", "'3'");

        assertThat(refused(more)).contains("/rules/checks/0/weight", "unknown-field");
    }

    private String refused(String call) {
        Answer answer = cast.funder().post("/api/calls", call);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        return answer.text();
    }

    private UUID published() {
        UUID draft = created(cast.funder().post("/api/calls", CALL));
        ok(cast.funder().post("/api/calls/" + draft + "/publication"));
        return draft;
    }
}

package de.kommig.applications.http;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.created;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.Cast;
import de.kommig.applications.SavingDrafts;
import de.kommig.contracts.EventFamilies;
import de.kommig.testing.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CompletenessApiTest {

    private static final String CALL = WholeCall.inOneStage(WholeCall.forEverybody());

    private final Cast cast = new Cast();
    private final UUID call = published();
    private final UUID id = cast.drafted(call);

    @Test
    void the_meter_rises_with_what_is_written_and_says_what_is_missing_in_plain_words() {
        JsonNode before = ok(cast.applicant().with("Accept-Language", "de").get(path(id) + "/draft"))
                .json()
                .get("completeness");
        assertThat(before.get("percent").asInt()).isEqualTo(36);
        assertThat(before.get("missing").get(2).get("pointer").asString()).isEqualTo("/answers/size");
        assertThat(before.get("missing").get(2).get("text").asString())
                .isEqualTo("Diese Frage ist noch nicht beantwortet: Wie groß ist das Vorhaben?");

        JsonNode saved = ok(SavingDrafts.save(cast.applicant(), id, 1, SavingDrafts.WHOLE))
                .json()
                .get("completeness");
        assertThat(saved.get("percent").asInt()).isEqualTo(90);
        assertThat(saved.get("missing").get(0).get("pointer").asString()).isEqualTo("/documents/statutes");
        assertThat(saved.get("findings").isEmpty()).isTrue();
    }

    @Test
    void what_is_not_complete_is_not_handed_in_and_all_that_is_missing_is_told_at_once() {
        Answer refused = cast.applicant().with("Accept-Language", "de").post(path(id) + "/submission");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("application-incomplete");
        assertThat(refused.json().at("/details/missing/2/text").asString())
                .isEqualTo("Diese Frage ist noch nicht beantwortet: Wie groß ist das Vorhaben?");
        assertThat(refused.json().at("/details/missing").size()).isEqualTo(7);
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, id)).hasSize(1);
    }

    @Test
    void a_plan_that_does_not_balance_is_not_handed_in() {
        SavingDrafts.complete(cast.applicant(), id);
        String cheaper = SavingDrafts.change("/plan/costs/rent", """
                {"category": "rooms", "label": "Miete", "amount": {"amount": "2999.99", "currency": "EUR"}}
                """);
        JsonNode saved = ok(SavingDrafts.save(cast.applicant(), id, 2, cheaper)).json();
        assertThat(saved.at("/completeness/findings/0/code").asString()).isEqualTo("plan-has-too-many-means");
        assertThat(saved.at("/completeness/findings/0/figures/difference").asString())
                .isEqualTo("0.01");

        Answer refused = cast.applicant().post(path(id) + "/submission");

        assertThat(refused.problem()).isEqualTo("application-incomplete");
        assertThat(refused.json().at("/details/findings/0/code").asString()).isEqualTo("plan-has-too-many-means");
        assertThat(refused.json().at("/details/findings/0/text").asString())
                .isEqualTo(saved.at("/completeness/findings/0/text").asString())
                .startsWith("The costs are");
    }

    @Test
    void what_is_complete_is_handed_in_with_all_of_its_parts_and_the_funder_sees_none_of_them() {
        SavingDrafts.complete(cast.applicant(), id);

        ok(cast.applicant().post(path(id) + "/submission"));

        JsonNode content = ok(cast.coordinator().get(path(id))).json().get("content");
        assertThat(content.at("/plan/costs/0/id").asString()).isEqualTo("fees");
        assertThat(content.at("/plan/sources/1/amount/amount").asString()).isEqualTo("5000.00");
        assertThat(content.at("/tables/partners/0/name").asString()).isEqualTo("Bücherhalle");
        assertThat(content.at("/period/until").asString()).isEqualTo("2027-12-31");
        assertThat(content.at("/regions/0").asString()).isEqualTo("altona");
        assertThat(ok(cast.funder().get(path(id))).json().has("content")).isFalse();
    }

    @Test
    void an_amount_in_a_currency_that_the_call_does_not_give_is_found_and_breaks_nothing() {
        String dollars = SavingDrafts.change("/requestedAmount", "{\"amount\": \"5000.00\", \"currency\": \"USD\"}");

        JsonNode saved = ok(SavingDrafts.save(cast.applicant(), id, 1, dollars)).json();

        assertThat(saved.at("/completeness/findings/0/code").asString()).isEqualTo("amount-in-another-currency");
        assertThat(cast.applicant().post(path(id) + "/submission").problem()).isEqualTo("currency-differs-from-budget");
    }

    private UUID published() {
        UUID draft = created(cast.funder().post("/api/calls", CALL));
        ok(cast.funder().post("/api/calls/" + draft + "/publication"));
        return draft;
    }
}

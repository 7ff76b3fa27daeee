package de.kommig.benchmarks.loading;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.benchmarks.grants.Grant;
import de.kommig.benchmarks.grants.Party;
import de.kommig.benchmarks.grants.Position;
import java.math.BigDecimal;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BodiesTest {

    @Test
    void an_organisation_brings_its_own_id() {
        assertThat(json(Bodies.organisation(new UUID(1, 1), "Verein", false))).isEqualTo(json("""
                                {"id": "00000000-0000-0001-0000-000000000001", "name": "Verein",
                                 "legalForm": "registered-association", "side": "civil-society"}"""));
    }

    @Test
    void an_application_says_what_the_grant_says() {
        JsonNode application = json(Bodies.application(grant("5000.00", "4200.50"), "c-1"));

        assertThat(application).isEqualTo(json("""
                                {"callId": "c-1", "title": "Sprachcafé", "summary": "Talk",
                                 "requestedAmount": {"amount": "5000.00", "currency": "EUR"}, "answers": {"grant": "g-1"}}"""));
    }

    @Test
    void a_grant_is_approved_with_what_was_awarded() {
        assertThat(json(Bodies.decision(grant("5000.00", "4200.50")))).isEqualTo(json("""
                                {"outcome": "approved", "amount": {"amount": "4200.50", "currency": "EUR"},
                                 "reasons": "Less was awarded in the data that is replayed."}"""));
    }

    @Test
    void a_grant_of_nothing_is_rejected_with_a_reason() {
        JsonNode decision = json(Bodies.decision(grant("5000.00", "0.00")));

        assertThat(decision.path("outcome").asString()).isEqualTo("rejected");
        assertThat(decision.has("amount")).isFalse();
        assertThat(decision.path("reasons").asString()).isNotBlank();
    }

    @Test
    void reviewers_advise_what_the_funder_did() {
        assertThat(recommendation("100.00", "100.00")).isEqualTo("approve");
        assertThat(recommendation("100.00", "60.00")).isEqualTo("reduce");
        assertThat(recommendation("100.00", "0.00")).isEqualTo("reject");
    }

    @Test
    void the_same_seed_gives_the_same_review() {
        Grant grant = grant("100.00", "100.00");

        assertThat(Bodies.review(grant, new Random(7))).isEqualTo(Bodies.review(grant, new Random(7)));
        assertThat(Bodies.review(grant, new Random(7))).isNotEqualTo(Bodies.review(grant, new Random(8)));
    }

    private static String recommendation(String appliedFor, String awarded) {
        return json(Bodies.review(grant(appliedFor, awarded), new Random(1)))
                .path("recommendation")
                .asString();
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }

    private static Grant grant(String appliedFor, String awarded) {
        return new Grant(
                new Position(0, 1, 1, 0),
                "g-1",
                "Sprachcafé",
                "Talk",
                "EUR",
                new BigDecimal(appliedFor),
                new BigDecimal(awarded),
                new Party("r", "R"),
                new Party("f", "F"),
                null);
    }
}

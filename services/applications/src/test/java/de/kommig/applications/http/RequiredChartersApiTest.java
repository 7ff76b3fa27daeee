package de.kommig.applications.http;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.created;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.Cast.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.testing.Answer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A call requires charters; the commitments to them come in from the other service, through MongoDB, Debezium and Kafka. */
class RequiredChartersApiTest {

    private static final String REQUIRED = """
            [{"charter": "against-racism", "version": "2014-09-26"}, {"charter": "civic-engagement", "version": "2021-12"}]
            """;

    private final Cast cast = new Cast();

    @BeforeEach
    void the_organisation_has_registered() {
        happens(new OrganisationEvent.Registered(
                cast.organisation(), "Brücken bauen", LegalForm.REGISTERED_ASSOCIATION, Side.CIVIL_SOCIETY));
    }

    @Test
    void a_call_tells_which_charters_it_requires() {
        UUID call = callRequiring(REQUIRED);

        JsonNode required =
                ok(cast.applicant().get("/api/calls/" + call)).json().get("requiredCharters");

        assertThat(required.toString()).isEqualTo(REQUIRED.replaceAll("\\s", ""));
        await().untilAsserted(() -> assertThat(listed(call)).isEqualTo(required));
        assertThat(ok(cast.applicant().get("/api/calls/" + cast.publishedCall()))
                        .json()
                        .get("requiredCharters"))
                .as("a call that requires none")
                .isEmpty();
    }

    @Test
    void an_application_is_submitted_once_the_organisation_is_committed() {
        UUID id = cast.drafted(callRequiring(REQUIRED));
        adopts("civic-engagement", "2019-01");

        Answer refused = cast.applicant().with("Accept-Language", "de").post(path(id) + "/submission");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("charter-missing");
        assertThat(refused.json().get("title").asString())
                .startsWith("Der Förderaufruf verlangt ein Bekenntnis zu einer Charta.");
        assertThat(missing(refused).toString()).isEqualTo(REQUIRED.replaceAll("\\s", ""));
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, id)).hasSize(1);

        adopts("against-racism", "2014-09-26");
        await().untilAsserted(() -> assertThat(missing(submit(id))).hasSize(1));
        assertThat(missing(submit(id)).get(0).get("charter").asString())
                .as("which is committed to in an older version")
                .isEqualTo("civic-engagement");

        adopts("civic-engagement", "2021-12");
        await().untilAsserted(() -> assertThat(state(submit(id))).isEqualTo("submitted"));
    }

    @Test
    void who_has_taken_its_commitment_back_cannot_hand_in_again_before_it_is_made_again() {
        UUID id = cast.drafted(callRequiring("[{\"charter\": \"against-racism\", \"version\": \"2014-09-26\"}]"));
        UUID onlyAsking = cast.drafted(callRequiring(REQUIRED));
        adopts("against-racism", "2026-01-01");
        await().untilAsserted(() -> assertThat(state(submit(id))).isEqualTo("submitted"));
        ok(cast.requestCorrection(id));

        happens(new OrganisationEvent.CharterRevoked(cast.organisation(), "against-racism"));
        await().untilAsserted(() -> assertThat(missing(submit(onlyAsking))).hasSize(2));
        assertThat(submit(id).problem()).isEqualTo("charter-missing");
        assertThat(state(cast.edit(id))).as("it can be worked on meanwhile").isEqualTo("returned");

        adopts("against-racism", "2014-09-26");
        await().untilAsserted(() -> assertThat(state(submit(id))).isEqualTo("submitted"));
    }

    private Answer submit(UUID application) {
        return cast.applicant().post(path(application) + "/submission");
    }

    private static JsonNode missing(Answer answer) {
        return answer.json().at("/details/missing");
    }

    private UUID callRequiring(String charters) {
        String body = Cast.call(Duration.ofDays(-1))
                .replace("\"quorum\": 2", "\"quorum\": 2, \"requiredCharters\": " + charters);
        UUID call = created(cast.funder().post("/api/calls", body));
        ok(cast.funder().post("/api/calls/" + call + "/publication"));
        return call;
    }

    private JsonNode listed(UUID call) {
        for (JsonNode item :
                ok(cast.funder().get("/api/calls?limit=100")).json().get("items")) {
            if (item.get("id").asString().equals(call.toString())) {
                return item.get("requiredCharters");
            }
        }
        throw new AssertionError("not listed yet: " + call);
    }

    private void adopts(String charter, String version) {
        happens(new OrganisationEvent.CharterAdopted(
                cast.organisation(), charter, version, LocalDate.parse("2026-03-15")));
    }

    private void happens(OrganisationEvent event) {
        SERVICE.happensElsewhere(EventFamilies.ORGANISATIONS, cast.organisation(), event);
    }
}

package de.kommig.reviews;

import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.funder;
import static de.kommig.reviews.RunningReviews.openRound;
import static de.kommig.reviews.RunningReviews.path;
import static de.kommig.reviews.RunningReviews.readyReviewer;
import static de.kommig.reviews.RunningReviews.review;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Parties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Where reviews of one application lie far apart, coordinators are told. */
class DifferencesApiTest {

    private final Parties parties = openRound(3, 2);
    private final UUID rosa = readyReviewer(parties);

    @Test
    void reviews_that_lie_far_apart_are_pointed_out_to_coordinators_alone() {
        review(parties, rosa, "approve").expect(200);
        review(parties, readyReviewer(parties), "reject").expect(200);
        coordinator().post(path(parties) + "/discussion").expect(200);
        Parties agreed = openRound(2, 2);
        review(agreed, readyReviewer(agreed), "approve").expect(200);
        review(agreed, readyReviewer(agreed), "approve").expect(200);

        JsonNode differences = coordinator().get(path(parties)).json().get("differences");
        assertThat(differences.get("flagged").asBoolean()).isTrue();
        assertThat(differences.get("opposed").asBoolean()).isTrue();
        assertThat(differences.get("spread").asDouble()).isZero();
        assertThat(coordinator()
                        .get(path(agreed))
                        .json()
                        .at("/differences/flagged")
                        .asBoolean(true))
                .isFalse();
        assertThat(reviewer(rosa).get(path(parties)).json().has("differences")).isFalse();
        assertThat(funder(parties).get(path(parties)).json().has("quorate")).isFalse();
        await().untilAsserted(() -> assertThat(coordinator()
                        .get("/api/rounds?differing=true&limit=200")
                        .expect(200)
                        .text())
                .contains(parties.application().toString())
                .doesNotContain(agreed.application().toString()));
        for (JsonNode row : coordinator().get("/api/rounds?limit=200").json().get("items")) {
            if (row.get("id").asString().equals(parties.application().toString())) {
                assertThat(row.get("differing").asBoolean()).isTrue();
            } else if (row.get("id").asString().equals(agreed.application().toString())) {
                assertThat(row.get("differing").asBoolean()).isFalse();
            }
        }
        coordinator().get("/api/rounds?differing=perhaps").expect(400);
        assertThat(coordinator()
                        .get("/api/rounds?differing=true&state=closed&limit=200")
                        .text())
                .doesNotContain(parties.application().toString());
    }
}

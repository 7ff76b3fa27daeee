package de.kommig.reviews;

import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.mine;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Parties;
import de.kommig.eventstore.contents.ContentStore;
import de.kommig.eventstore.store.StreamId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What people take along of themselves. */
class PersonExportTest {

    private final UUID rosa = UUID.randomUUID();

    private static JsonNode export(UUID person) {
        return reviewer(person).get("/api/me/export").expect(200).json();
    }

    @Test
    void reviewers_take_along_what_they_were_asked_did_and_wrote() {
        Parties parties = RunningReviews.openRound(2, 1);
        RunningReviews.accept(parties, rosa);
        RunningReviews.review(parties, rosa, "approve").expect(200);
        RunningReviews.review(parties, rosa, "reduce").expect(200);

        JsonNode export = export(rosa);

        String application = parties.application().toString();
        assertThat(export.get("person").asString()).isEqualTo(rosa.toString());
        assertThat(export.get("actions").findValuesAsString("type"))
                .containsExactly(
                        "de.kommig.round.assignment-accepted.v1",
                        "de.kommig.round.review-submitted.v1",
                        "de.kommig.round.review-amended.v1");
        assertThat(export.at("/actions/0/subject").asString()).isEqualTo(application);
        assertThat(export.get("reviews").findValuesAsString("recommendation")).containsExactly("approve", "reduce");
        assertThat(export.at("/reviews/1/application").asString()).isEqualTo(application);
        assertThat(export.at("/reviews/1/scores/0/score").asInt()).isEqualTo(8);
        assertThat(export.at("/reviews/1/text/reasons/1").asString()).isEqualTo("Forty people.");
        assertThat(export.at("/reviews/1/text/comment").asString()).isEqualTo("A good plan.");
        await().untilAsserted(() -> {
            JsonNode assignments = export(rosa).get("assignments");
            assertThat(assignments).hasSize(1);
            assertThat(assignments.at("/0/application").asString()).isEqualTo(application);
            assertThat(assignments.at("/0/state").asString()).isEqualTo("submitted");
        });
    }

    @Test
    void what_they_said_when_they_stepped_back_is_in_it_until_it_is_erased() {
        Parties parties = RunningReviews.openRound(2, 1);
        RunningReviews.accept(parties, rosa);
        reviewer(rosa)
                .post(mine(parties, rosa) + "/recusal", "{\"ground\": \"relative\", \"explanation\": \"My sister.\"}")
                .expect(200);

        assertThat(export(rosa).at("/statements/0/ground").asString()).isEqualTo("relative");
        assertThat(export(rosa).at("/statements/0/text").asString()).isEqualTo("My sister.");

        RunningReviews.SERVICE
                .bean(ContentStore.class)
                .erase(new StreamId(EventFamilies.ROUNDS.aggregate(), parties.application()));

        assertThat(export(rosa).get("statements")).hasSize(1);
        assertThat(export(rosa).at("/statements/0").has("text")).isFalse();
    }

    @Test
    void nothing_of_others_is_in_it() {
        Parties parties = RunningReviews.openRound(2, 1);
        RunningReviews.accept(parties, rosa);
        RunningReviews.review(parties, rosa, "approve").expect(200);

        JsonNode nobody = export(UUID.randomUUID());

        for (String list : new String[] {"assignments", "actions", "reviews", "statements"}) {
            assertThat(nobody.get(list)).as(list).isEmpty();
        }
        assertThat(coordinator().get("/api/me/export").text()).doesNotContain(rosa.toString(), "A good plan.");
    }
}

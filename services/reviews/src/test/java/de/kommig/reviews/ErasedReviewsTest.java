package de.kommig.reviews;

import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.mine;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.testing.searching.Stores;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** With an application the reviews of it go. */
class ErasedReviewsTest {

    private final UUID rosa = UUID.randomUUID();

    @Test
    void when_an_application_is_erased_its_reviews_and_statements_are_gone_and_the_scores_stay() {
        UUID ravi = UUID.randomUUID();
        String words = "Zitronenfalter-" + UUID.randomUUID();
        Stores stores = Stores.around(SERVICE);
        Parties parties = RunningReviews.openRound(3, 1);
        RunningReviews.accept(parties, rosa);
        RunningReviews.review(parties, rosa, "approve").expect(200);
        RunningReviews.accept(parties, ravi);
        reviewer(ravi)
                .post(
                        mine(parties, ravi) + "/recusal",
                        "{\"ground\": \"relative\", \"explanation\": \"%s\"}".formatted(words))
                .expect(200);
        Parties other = RunningReviews.openRound(2, 1);
        RunningReviews.accept(other, rosa);
        RunningReviews.review(other, rosa, "approve").expect(200);

        SERVICE.happensElsewhere(
                EventFamilies.APPLICATIONS,
                parties.application(),
                new ApplicationEvent.ContentErased(parties, LocalDate.of(2031, 11, 24)));

        await().untilAsserted(() -> assertThat(stores.search(words)).isEmpty());
        for (JsonNode review :
                reviewer(rosa).get("/api/me/export").expect(200).json().get("reviews")) {
            boolean erased = review.get("application")
                    .asString()
                    .equals(parties.application().toString());
            assertThat(review.has("text")).isNotEqualTo(erased);
            assertThat(review.at("/scores/0/score").asInt()).isEqualTo(8);
        }
    }
}

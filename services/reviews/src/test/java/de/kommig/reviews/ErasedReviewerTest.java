package de.kommig.reviews;

import static de.kommig.reviews.Reviewers.ME;
import static de.kommig.reviews.Reviewers.enrolled;
import static de.kommig.reviews.Reviewers.entry;
import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import de.kommig.contracts.Parties;
import de.kommig.testing.searching.Stores;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What reviewers say of themselves is theirs: they take it along, and it goes with them. */
class ErasedReviewerTest {

    private final MongoCollection<Document> people =
            SERVICE.bean(MongoClient.class).getDatabase("organisations").getCollection("people");
    private final String words = "Quittenkompott-" + UUID.randomUUID();
    private final UUID rosa = enrolled(entry().replace("Sprachkurse für Familien", words));

    @Test
    void they_take_along_what_they_have_said_and_acknowledged() {
        Reviewers.trained(rosa);

        JsonNode export =
                reviewer(rosa).get("/api/me/export").expect(200).json().get("reviewer");

        assertThat(export.at("/profile/expertise").asString()).isEqualTo(words);
        assertThat(export.get("acknowledged").findValuesAsString("training")).containsExactly("charter", "bias");
        assertThat(reviewer(UUID.randomUUID()).get("/api/me/export").json().has("reviewer"))
                .isFalse();
    }

    @Test
    void who_leaves_the_pool_leaves_nothing_there() {
        Stores stores = Stores.around(SERVICE);
        assertThat(stores.search(words)).isNotEmpty();

        reviewer(rosa).delete(ME).expect(204);

        assertThat(stores.search(words)).isEmpty();
        coordinator().get("/api/reviewers/" + rosa).expect(404);
    }

    @Test
    void who_has_themselves_erased_from_the_platform_is_gone_from_the_pool() {
        Stores stores = Stores.around(SERVICE);
        Document person = new Document("_id", rosa.toString()).append("name", "Rosa");
        people.insertOne(person);

        people.deleteOne(new Document("_id", rosa.toString()));

        await().untilAsserted(() -> coordinator().get("/api/reviewers/" + rosa).expect(404));
        assertThat(stores.search(words)).isEmpty();
    }

    @Test
    void with_them_goes_what_they_were_writing() {
        Stores stores = Stores.around(SERVICE);
        Parties parties = RunningReviews.openRound(1, 1);
        RunningReviews.accept(parties, rosa);
        String draft = "Zitronenfalter-" + UUID.randomUUID();
        reviewer(rosa)
                .put(
                        RunningReviews.mine(parties, rosa) + "/draft",
                        "{\"scores\": [], \"note\": \"%s\"}".formatted(draft))
                .expect(200);
        assertThat(stores.search(draft)).isNotEmpty();
        people.insertOne(new Document("_id", rosa.toString()).append("name", "Rosa"));

        people.deleteOne(new Document("_id", rosa.toString()));

        await().untilAsserted(() -> assertThat(SERVICE.bean(MongoDatabase.class)
                        .getCollection("review_drafts")
                        .countDocuments(new Document("reviewer", rosa.toString())))
                .isZero());
        assertThat(stores.search(draft)).isEmpty();
    }
}

package de.kommig.reviews.subjects;

import static de.kommig.reviews.RunningReviews.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What applications are about arrives over the real connector and topic, and goes the same way. */
class SubjectCopiesTest {

    private final MongoCollection<Document> told =
            SERVICE.bean(MongoClient.class).getDatabase("applications").getCollection("subjects");
    private final SubjectCopies subjects = SERVICE.bean(SubjectCopies.class);
    private final UUID application = UUID.randomUUID();
    private final UUID call = UUID.randomUUID();

    @Test
    void it_is_known_while_it_is_told() {
        told.insertOne(document("Sprachcafé"));
        await().untilAsserted(() -> assertThat(subjects.of(call)).hasSize(1));
        assertThat(subjects.find(application))
                .contains(new ToldSubject(
                        application,
                        call,
                        "Sprachcafé",
                        "de",
                        List.of("hamburg-altona"),
                        List.of("language"),
                        "Treffen"));

        told.replaceOne(id(), document("Sprachcafé plus"));
        await().untilAsserted(() ->
                assertThat(subjects.find(application).map(ToldSubject::title)).contains("Sprachcafé plus"));

        told.deleteOne(id());
        await().untilAsserted(() -> assertThat(subjects.find(application)).isEmpty());
    }

    @Test
    void what_is_no_subject_is_left_aside() {
        for (String nothing : List.of("{", "{}", "{\"_id\": 3}", "null")) {
            SERVICE.produceRaw(
                    "kommig.subjects",
                    UUID.randomUUID().toString(),
                    nothing.getBytes(StandardCharsets.UTF_8),
                    Map.of());
        }
        SERVICE.produceRaw("kommig.subjects", "no-id", null, Map.of());
        told.insertOne(document("Danach"));

        await().untilAsserted(() -> assertThat(subjects.find(application)).isPresent());
    }

    private Document document(String title) {
        return id().append("call", call.toString())
                .append("title", title)
                .append("language", "de")
                .append("regions", List.of("hamburg-altona"))
                .append("topics", List.of("language"))
                .append("text", "Treffen");
    }

    private Document id() {
        return new Document("_id", application.toString());
    }
}

package de.kommig.applications.seeing;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import de.kommig.applications.Cast;
import de.kommig.applications.working.Drafts;
import de.kommig.eventstore.contents.ContentStore;
import de.kommig.eventstore.contents.MongoContentStore;
import de.kommig.eventstore.store.StreamId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ErasedTextsTest {

    private final Cast cast = new Cast();

    @Test
    void an_application_outlives_its_texts() {
        UUID id = cast.submitted(cast.publishedCall());
        ok(cast.requestCorrection(id));

        SERVICE.bean(ContentStore.class).erase(new StreamId("application", id));
        SERVICE.bean(Drafts.class).remove(id);

        JsonNode sheet = ok(cast.applicant().get(path(id))).json();
        assertThat(sheet.get("title").asString()).isEqualTo("Sprachcafé");
        assertThat(sheet.has("summary") || sheet.has("answers")).isFalse();
        assertThat(sheet.get("corrections").get(0).get("corrections").isEmpty()).isTrue();
    }

    @Test
    void an_application_that_is_refused_at_once_leaves_no_text_behind() {
        String tooMuch = Cast.draft(cast.publishedCall()).replace("5000.00", "999999.00");
        long before = texts();

        assertThat(cast.applicant().post("/api/applications", tooMuch).status()).isEqualTo(400);

        assertThat(texts()).isEqualTo(before);
    }

    private static long texts() {
        return SERVICE.bean(MongoDatabase.class)
                .getCollection(MongoContentStore.COLLECTION)
                .countDocuments();
    }
}

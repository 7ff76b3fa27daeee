package de.kommig.reviews;

import static de.kommig.reviews.Reviewers.admitted;
import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.openRound;
import static de.kommig.reviews.RunningReviews.parties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import de.kommig.contracts.Parties;
import de.kommig.reviews.subjects.SubjectCopies;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A plan goes by what applications say and by the language in which they say it. */
class SubjectsInPlansTest {

    private final Parties parties = parties();

    @BeforeEach
    void anEmptyPool() {
        SERVICE.bean(MongoDatabase.class).getCollection("reviewers").deleteMany(Filters.empty());
    }

    @Test
    void who_knows_what_it_is_about_is_chosen_and_the_words_that_match_are_named() {
        UUID gardener = reading("de", "Gemeinschaftsgärten, Hochbeete und Kompost in der Stadt");
        UUID singer = reading("de", "Chöre und Instrumentalunterricht");
        told("de", "Wir legen einen Gemeinschaftsgarten mit Hochbeeten an.");

        JsonNode chosen = plan().at("/assigned/applications/0");

        assertThat(chosen.at("/reviewers/0/reviewer").asString()).isEqualTo(gardener.toString());
        assertThat(chosen.at("/reviewers/0/fit/matches").toString().toLowerCase(Locale.ROOT))
                .contains("hochbeet");
        assertThat(chosen.at("/others/0/reviewer").asString()).isEqualTo(singer.toString());
    }

    @Test
    void who_does_not_read_its_language_is_not_asked() {
        reading("de", "Kadın grupları, Frauengruppen");
        UUID ayse = reading("tr", "Musik");
        told("tr", "Haftada bir kez kadınlar buluşuyor.");

        JsonNode plan = plan();

        assertThat(plan.at("/assigned/applications/0/reviewers/0/reviewer").asString())
                .isEqualTo(ayse.toString());
    }

    @Test
    void where_nobody_reads_its_language_it_is_said_so() {
        reading("de", "Musik");
        told("uk", "Раз на тиждень жінки зустрічаються.");

        JsonNode plan = plan();

        assertThat(plan.get("state").asString()).isEqualTo("colliding");
        assertThat(plan.get("obstacles").toString()).contains("Ukrainian");
    }

    private void told(String language, String text) {
        openRound(parties, 1, 1);
        SERVICE.bean(MongoClient.class)
                .getDatabase("applications")
                .getCollection("subjects")
                .insertOne(new Document("_id", parties.application().toString())
                        .append("call", parties.call().toString())
                        .append("title", "Treff")
                        .append("language", language)
                        .append("regions", List.of())
                        .append("topics", List.of())
                        .append("text", text));
        await().until(() ->
                SERVICE.bean(SubjectCopies.class).find(parties.application()).isPresent());
        await().until(() -> coordinator()
                .get("/api/rounds?limit=200")
                .text()
                .contains(parties.application().toString()));
    }

    private static UUID reading(String language, String expertise) {
        return admitted("""
                {"topics": [], "regions": [], "languages": ["%s"], "expertise": "%s", "capacity": {"reviews": 2, "per": "month"}}
                """.formatted(language, expertise));
    }

    private JsonNode plan() {
        String plan = coordinator()
                .post("/api/assignment-plans", "{\"call\": \"%s\"}".formatted(parties.call()))
                .expect(202)
                .header("Location");
        return await().until(
                        () -> coordinator()
                                .with("Accept-Language", "en")
                                .get(plan)
                                .expect(200)
                                .json(),
                        now -> !now.get("state").asString().equals("computing"));
    }
}

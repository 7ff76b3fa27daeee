package de.kommig.reviews;

import static de.kommig.reviews.Reviewers.admitted;
import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.happens;
import static de.kommig.reviews.RunningReviews.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.testing.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A call under review that coordinators have planned through the API.
 *
 * @param id of the call
 */
public record PlannedCall(UUID id, UUID funder) {

    public static final String PLANS = "/api/assignment-plans";

    /** A new one of a new funder. */
    public PlannedCall() {
        this(UUID.randomUUID(), UUID.randomUUID());
    }

    /** Of the pool that other tests have left behind nobody is left. */
    public static void anEmptyPool() {
        SERVICE.bean(MongoDatabase.class).getCollection("reviewers").deleteMany(Filters.empty());
    }

    /** An application about this under the call, under review. */
    public Parties round(String title, List<String> topics, int reviewers) {
        Parties parties = new Parties(UUID.randomUUID(), id, funder, UUID.randomUUID());
        ContentRef text = new ContentRef("text", "0".repeat(64));
        Money requested = Money.euros("10.00");
        happens(new ApplicationEvent.Drafted(parties, title, requested, text));
        happens(new ApplicationEvent.Submitted(parties, title, requested, text, List.of("altona"), topics));
        happens(new ApplicationEvent.Admitted(parties, reviewers, 1));
        await().untilAsserted(() -> {
            assertThat(coordinator().get("/api/rounds?limit=200").text()).contains(parties.application() + "");
            assertThat(coordinator().get(path(parties)).expect(200).json().has("title"))
                    .isTrue();
        });
        return parties;
    }

    /** Somebody in the pool who knows about this and has time for so many reviews a month. */
    public static UUID knowing(String topic, int capacity, String more) {
        return admitted("""
                {"topics": ["%s"], "regions": ["altona"], "languages": ["de"], %s
                 "capacity": {"reviews": %d, "per": "month"}}
                """.formatted(topic, more, capacity));
    }

    /** A new plan, as it is once it has been computed. */
    public JsonNode planned() {
        Answer started =
                coordinator().post(PLANS, "{\"call\": \"%s\"}".formatted(id)).expect(202);
        return await().until(
                        () -> coordinator()
                                .with("Accept-Language", "en")
                                .get(started.header("Location"))
                                .expect(200)
                                .json(),
                        plan -> !plan.get("state").asString().equals("computing"));
    }

    public static String at(JsonNode plan) {
        return PLANS + "/" + plan.get("id").asString();
    }

    /** Somebody wants it so. */
    public static Answer confirm(JsonNode plan) {
        return coordinator().post(at(plan) + "/confirmation");
    }

    /** The same plan, confirmed, once it has been carried out. */
    public static JsonNode carriedOut(JsonNode plan) {
        confirm(plan).expect(200);
        return awaitCarriedOut(plan);
    }

    /** The same plan, confirmed before, once it has been carried out. */
    public static JsonNode awaitCarriedOut(JsonNode plan) {
        return await().until(
                        () -> coordinator().get(at(plan)).expect(200).json(),
                        now -> now.get("state").asString().equals("carried-out"));
    }

    /** Who has been asked and has not answered. */
    public static List<String> asked(Parties round) {
        List<String> asked = new ArrayList<>();
        for (JsonNode one : coordinator().get(path(round)).expect(200).json().get("assignments")) {
            if (one.get("state").asString().equals("assigned")) {
                asked.add(one.get("reviewer").asString());
            }
        }
        return asked;
    }
}

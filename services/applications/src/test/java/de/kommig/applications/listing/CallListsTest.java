package de.kommig.applications.listing;

import static de.kommig.applications.Cast.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.applications.EndedCalls;
import de.kommig.applications.call.Terms;
import de.kommig.testing.Api;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who looks for a call finds those that fit. */
class CallListsTest {

    private final Cast cast = new Cast();
    private final EndedCalls calls = new EndedCalls(cast);

    @Test
    void by_region_and_topic_and_those_that_take_any() {
        UUID any = calls.published(Cast.call(Duration.ofDays(-1)));
        UUID altona = calls.published(only("altona", "language"));
        UUID harburg = calls.published(only("harburg", "work"));

        awaitListed("", any, altona, harburg);
        awaitListed("&region=altona", any, altona);
        awaitListed("&topic=work", any, harburg);
        awaitListed("&region=altona&topic=work", any);
        UUID hamburg = calls.published(only("hamburg", "health"));
        awaitListed("&region=altona", any, altona, hamburg);
        awaitListed("&region=hamburg", any, hamburg);
    }

    @Test
    void by_state_and_whether_one_can_apply_now() {
        UUID draft = cast.draftedCall(Duration.ofDays(-1));
        UUID open = cast.publishedCall();
        UUID later = cast.publishedCall(Duration.ofDays(1));
        UUID closed = calls.closed();
        UUID decided = calls.decided();
        UUID archived = calls.decided();
        ok(cast.funder().post("/api/calls/" + archived + "/archiving"));

        awaitListed("", open, later, closed, decided);
        awaitListed("&open=true", open);
        awaitListed("&open=false", open, later, closed, decided);
        awaitListed("&state=closed", closed);
        awaitListed("&state=decided", decided);
        awaitListed("&state=archived", archived);
        awaitListed("&state=draft");
        awaitListed("&state=closed&open=true");
        await().untilAsserted(
                        () -> assertThat(listed(cast.funder(), "&state=draft")).containsExactly(draft));
        assertThat(listed(cast.funder(), "")).containsExactlyInAnyOrder(draft, open, later, closed, decided);
    }

    @Test
    void as_last_amended() {
        String body = Cast.call(Duration.ofDays(-1));
        UUID call = calls.published(body);
        ok(cast.funder().post("/api/calls/" + call + "/amendments", Terms.changed(body, "/title", "'Neuer Titel'")));

        await().untilAsserted(() -> assertThat(ok(cast.applicant().get(list("")))
                        .json()
                        .at("/items/0/title")
                        .asString())
                .isEqualTo("Neuer Titel"));
        assertThat(ok(cast.applicant().get(list("")))
                        .json()
                        .at("/items/0/amendments")
                        .asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=PUBLISHED", "state=lost", "funder=1", "region=Alt%20ona", "open=perhaps", "theme=a"})
    void a_query_with_a_fault_is_refused(String query) {
        assertThat(cast.applicant().get("/api/calls?" + query).status()).isEqualTo(400);
    }

    private static String only(String region, String topic) {
        return Terms.changed(
                Cast.call(Duration.ofDays(-1)),
                "/rules",
                "{'eligibility': {'regions': ['%s'], 'topics': ['%s']}}".formatted(region, topic));
    }

    private void awaitListed(String filter, UUID... expected) {
        await().untilAsserted(() -> assertThat(listed(cast.applicant(), filter)).containsExactlyInAnyOrder(expected));
    }

    private List<UUID> listed(Api who, String filter) {
        return ok(who.get(list(filter)))
                .json()
                .get("items")
                .valueStream()
                .map(row -> UUID.fromString(row.get("id").asString()))
                .toList();
    }

    private String list(String filter) {
        return "/api/calls?funder=" + cast.funderOrganisation() + filter;
    }
}

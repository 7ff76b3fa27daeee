package de.kommig.applications.commenting;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.searching.Stores;
import de.kommig.web.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** An adviser and the authors talk about an application; nobody else hears it. */
class CommentsApiTest {

    private static final String ABOUT_GOALS = "{\"field\": \"/answers/goals\", \"text\": \"Woran merken Sie das?\"}";

    private final Cast cast = new Cast();
    private final Cast club = new Cast();
    private final UUID adviserId = UUID.randomUUID();
    private final Api adviser = SERVICE.as(Role.ORGANISATION, adviserId, cast.organisation(), MemberRole.ADVISER);
    private final UUID application = cast.drafted(cast.publishedCall());
    private final String comments = path(application) + "/comments";

    @Test
    void an_adviser_asks_and_the_authors_settle_it() {
        Answer said = adviser.post(comments, ABOUT_GOALS);
        assertThat(said.status()).as(said.toString()).isEqualTo(201);
        String one = said.header("Location");

        JsonNode listed = ok(cast.applicant().get(comments)).json().get("items").get(0);
        assertThat(listed.get("text").asString()).isEqualTo("Woran merken Sie das?");
        assertThat(listed.get("field").asString()).isEqualTo("/answers/goals");
        assertThat(listed.get("author").asString()).isEqualTo(adviserId.toString());
        assertThat(listed.has("settledAt")).isFalse();

        JsonNode settled = ok(cast.applicant().post(one + "/settlement")).json();
        assertThat(settled.has("settledAt")).isTrue();
        assertThat(ok(adviser.post(one + "/settlement")).json().get("settledAt"))
                .isEqualTo(settled.get("settledAt"));
    }

    @Test
    void who_only_reads_the_application_reads_the_comments_too() {
        adviser.post(comments, ABOUT_GOALS);
        Api viewer = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), cast.organisation(), MemberRole.VIEWER);

        assertThat(ok(viewer.get(comments)).json().get("items")).hasSize(1);
        assertThat(viewer.post(comments, ABOUT_GOALS).status()).isEqualTo(403);
    }

    @Test
    void nobody_else_knows_of_them_also_after_the_submission() {
        String one = adviser.post(comments, ABOUT_GOALS).header("Location");
        ok(cast.applicant().post(path(application) + "/submission"));

        for (Api other : new Api[] {cast.coordinator(), cast.funder(), cast.reviewer(UUID.randomUUID())}) {
            assertThat(other.get(comments).status()).isEqualTo(403);
            assertThat(other.post(comments, ABOUT_GOALS).status()).isEqualTo(403);
        }
        Api stranger = cast.stranger(Role.ORGANISATION);
        assertThat(stranger.get(comments).status()).isEqualTo(404);
        assertThat(stranger.post(comments, ABOUT_GOALS).status()).isEqualTo(404);
        assertThat(stranger.delete(one).status()).isEqualTo(404);
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, application).toString())
                .doesNotContain("Woran");
    }

    @Test
    void who_applies_together_joins_in_once_they_have_agreed() {
        adviser.post(comments, ABOUT_GOALS);
        ok(club.applicant().get("/api/applications"));
        String asking = "{\"organisationId\": \"%s\"}".formatted(club.organisation());
        await().untilAsserted(() -> ok(cast.applicant().post(path(application) + "/co-applicants", asking)));
        assertThat(club.applicant().get(comments).status()).isEqualTo(404);

        ok(club.applicant().post(path(application) + "/co-applicants/" + club.organisation() + "/confirmation"));
        assertThat(ok(club.applicant().get(comments)).json().get("items")).hasSize(1);
        assertThat(club.applicant().post(comments, ABOUT_GOALS).status()).isEqualTo(201);
    }

    @Test
    void each_takes_back_only_their_own() {
        String one = adviser.post(comments, ABOUT_GOALS).header("Location");

        assertThat(cast.applicant().delete(one).status()).isEqualTo(403);
        UUID elsewhere = cast.drafted(cast.publishedCall());
        assertThat(adviser.delete(path(elsewhere) + one.substring(one.indexOf("/comments")))
                        .status())
                .isEqualTo(404);
        assertThat(adviser.delete(one).status()).isEqualTo(204);
        assertThat(adviser.delete(one).status()).isEqualTo(404);
        assertThat(ok(adviser.get(comments)).json().get("items")).isEmpty();
    }

    @Test
    void what_is_sent_twice_is_said_once_and_a_key_means_one_thing() {
        Api once = adviser.with("Idempotency-Key", UUID.randomUUID().toString());
        String first = once.post(comments, ABOUT_GOALS).header("Location");

        assertThat(once.post(comments, ABOUT_GOALS).header("Location")).isEqualTo(first);
        assertThat(once.post(comments, "{\"text\": \"Anders\"}").status()).isEqualTo(422);
        assertThat(ok(adviser.get(comments)).json().get("items")).hasSize(1);
    }

    @Test
    void pages_begin_with_the_oldest() {
        for (int i = 1; i <= 3; i++) {
            assertThat(adviser.post(comments, "{\"text\": \"Nummer %d\"}".formatted(i))
                            .status())
                    .isEqualTo(201);
        }
        JsonNode first = ok(adviser.get(comments + "?limit=2")).json();
        assertThat(first.get("items").findValuesAsString("text")).containsExactly("Nummer 1", "Nummer 2");
        JsonNode second = ok(adviser.get(
                        comments + "?limit=2&cursor=" + first.get("next").asString()))
                .json();
        assertThat(second.get("items").findValuesAsString("text")).containsExactly("Nummer 3");
        assertThat(second.has("next")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"text\": \" \"}",
                "{\"text\": \"a\\u202eb\"}",
                "{\"text\": \"a\", \"field\": \"goals\"}",
                "{\"text\": \"a\", \"field\": \"/a/b/c/d/e\"}",
                "{\"text\": \"a\", \"author\": \"somebody\"}"
            })
    void a_comment_with_a_fault_is_refused(String body) {
        assertThat(adviser.post(comments, body).status()).isEqualTo(400);
        assertThat(ok(adviser.get(comments)).json().get("items")).isEmpty();
    }

    @Test
    void with_their_author_comments_go_from_everywhere() {
        String words = "Zitronenfalter-" + UUID.randomUUID();
        Stores stores = Stores.around(SERVICE);
        assertThat(adviser.post(comments, "{\"text\": \"%s\"}".formatted(words)).status())
                .isEqualTo(201);
        assertThat(adviser.get("/api/me/export").text()).contains(words);
        assertThat(cast.applicant().get("/api/me/export").text()).doesNotContain(words);

        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                cast.organisation(),
                new OrganisationEvent.MemberLeft(cast.organisation(), adviserId));

        await().untilAsserted(() -> assertThat(
                        ok(cast.applicant().get(comments)).json().get("items"))
                .isEmpty());
        await().untilAsserted(() -> assertThat(stores.search(words)).isEmpty());
    }

    @Test
    void when_an_application_is_withdrawn_nothing_is_left_to_say() {
        adviser.post(comments, ABOUT_GOALS);
        ok(cast.applicant().post(path(application) + "/withdrawal"));

        await().untilAsserted(() -> assertThat(
                        ok(cast.applicant().get(comments)).json().get("items"))
                .isEmpty());
        Answer refused = adviser.post(comments, ABOUT_GOALS);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("application-is-withdrawn");
    }
}

package de.kommig.applications.http;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.call;
import static de.kommig.applications.Cast.created;
import static de.kommig.applications.Cast.state;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.Cast;
import de.kommig.contracts.EventFamilies;
import de.kommig.testing.Answer;
import de.kommig.web.Role;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallsApiTest {

    private final Cast cast = new Cast();

    @Test
    void a_funder_drafts_and_publishes_a_call() {
        Answer drafted = cast.funder().post("/api/calls", call(Duration.ofDays(1)));

        UUID id = created(drafted);
        assertThat(drafted.header("Location")).endsWith("/api/calls/" + id);
        assertThat(drafted.header("ETag")).isEqualTo("\"1\"");
        assertThat(drafted.json().get("state").asString()).isEqualTo("draft");
        assertThat(drafted.json().get("budget").get("amount").asString()).isEqualTo("100000.00");

        Answer published = cast.funder().post("/api/calls/" + id + "/publication");

        assertThat(state(published)).isEqualTo("published");
        assertThat(published.header("ETag")).isEqualTo("\"2\"");
        assertThat(state(cast.stranger(Role.ORGANISATION).get("/api/calls/" + id)))
                .isEqualTo("published");
        assertThat(SERVICE.stored(EventFamilies.CALLS, id)).hasSize(2);
    }

    @Test
    void a_draft_is_for_its_funder_alone() {
        UUID id = created(cast.funder().post("/api/calls", call(Duration.ofDays(1))));

        assertThat(state(cast.funder().get("/api/calls/" + id))).isEqualTo("draft");
        for (Role role : Role.values()) {
            assertThat(cast.stranger(role).get("/api/calls/" + id).status())
                    .as(role.name())
                    .isEqualTo(404);
        }
        assertThat(cast.stranger(Role.FUNDER)
                        .post("/api/calls/" + id + "/publication")
                        .status())
                .isEqualTo(404);
        assertThat(SERVICE.stored(EventFamilies.CALLS, id)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "FUNDER", mode = EnumSource.Mode.EXCLUDE)
    void only_funders_write_and_publish_calls(Role role) {
        UUID id = created(cast.funder().post("/api/calls", call(Duration.ofDays(1))));

        assertThat(cast.stranger(role)
                        .post("/api/calls", call(Duration.ofDays(1)))
                        .status())
                .isEqualTo(403);
        assertThat(cast.stranger(role).post("/api/calls/" + id + "/publication").status())
                .isEqualTo(403);
    }

    @Test
    void a_call_is_published_once() {
        UUID id = cast.publishedCall();

        Answer again = cast.funder().post("/api/calls/" + id + "/publication");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("call-already-published");
    }

    @Test
    void a_call_that_is_over_is_not_published() {
        UUID id = created(cast.funder().post("/api/calls", call(Duration.ofDays(-60))));

        Answer answer = cast.funder().with("Accept-Language", "de").post("/api/calls/" + id + "/publication");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("title").asString()).startsWith("Die Frist dieses Förderaufrufs ist schon vorbei");
    }

    @Test
    void there_is_no_call_that_nobody_wrote() {
        assertThat(cast.funder().get("/api/calls/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }
}

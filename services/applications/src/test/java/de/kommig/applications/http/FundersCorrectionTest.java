package de.kommig.applications.http;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.Cast.state;
import static de.kommig.applications.http.Machines.withKey;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.Cast;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Vote;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.AskedBy;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The funder of the call asks for corrections, as a person or by its system. */
class FundersCorrectionTest {

    private final Cast cast = new Cast();
    private final Api machine = Machines.editor(cast.funderOrganisation());
    private final String request = """
            {"corrections": [{"field": "/plan/costs", "reason": "Bitte die Honorare aufschlüsseln."}], "respondBy": "%s"}
            """.formatted(Instant.now().plus(Duration.ofDays(7)));

    private static String asking(UUID id) {
        return path(id) + "/correction-request";
    }

    @Test
    void an_application_goes_back_once_however_often_the_request_is_sent() {
        UUID id = cast.submitted(cast.publishedCall());
        Api asking = withKey(machine);

        Answer first = ok(asking.post(asking(id), request));
        Answer second = ok(asking.post(asking(id), request));

        assertThat(state(first)).isEqualTo("returned");
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(asking.post(asking(id), request.replace("Honorare", "Mieten"))
                        .status())
                .isEqualTo(422);
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, id))
                .filteredOn(ApplicationEvent.Returned.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(((ApplicationEvent.Returned) event).askedBy())
                        .isEqualTo(AskedBy.FUNDER));
    }

    @Test
    void who_may_read_the_request_reads_who_asks() {
        UUID id = cast.submitted(cast.publishedCall());
        ok(cast.funder().post(asking(id), request));

        for (Api one : List.of(cast.applicant(), cast.coordinator(), machine)) {
            JsonNode correction = ok(one.get(path(id))).json().at("/corrections/0");
            assertThat(correction.get("askedBy").asString()).isEqualTo("funder");
            assertThat(correction.at("/corrections/0/reason").asString())
                    .isEqualTo("Bitte die Honorare aufschlüsseln.");
        }
    }

    @Test
    void what_comes_back_is_checked_by_the_coordinators_as_ever() {
        UUID id = cast.submitted(cast.publishedCall());
        ok(machine.post(asking(id), request));
        ok(cast.edit(id));
        assertThat(state(cast.applicant().post(path(id) + "/submission"))).isEqualTo("submitted");

        assertThat(machine.post(path(id) + "/admission").status()).isEqualTo(403);
        assertThat(state(cast.requestCorrection(id))).isEqualTo("returned");
        JsonNode both = ok(cast.applicant().get(path(id))).json().get("corrections");
        assertThat(both.valueStream().map(one -> one.get("askedBy").asString()))
                .containsExactly("funder", "coordination-centre");
    }

    @Test
    void once_the_check_is_passed_nothing_is_changed_behind_it() {
        UUID call = cast.publishedCall();
        UUID admitted = cast.admitted(call);
        UUID voted = cast.voted(call, Vote.of(3, 0, 0));
        UUID returned = cast.submitted(call);
        ok(cast.requestCorrection(returned));
        UUID outline = cast.outlined();

        assertThat(machine.post(asking(admitted), request).problem()).isEqualTo("application-is-admitted");
        assertThat(machine.post(asking(voted), request).problem()).isEqualTo("application-is-voted");
        assertThat(machine.post(asking(returned), request).problem()).isEqualTo("application-is-returned");
        assertThat(machine.post(asking(outline), request).problem()).isEqualTo("outlines-are-not-corrected");
    }

    @Test
    void a_request_that_cannot_be_is_refused() {
        UUID id = cast.submitted(cast.publishedCall());

        assertThat(machine.post(asking(id), request.replace("/plan/costs", "/secret"))
                        .status())
                .isEqualTo(400);
        assertThat(machine.post(
                                asking(id),
                                request.replaceAll(
                                        "\"respondBy\": \"[^\"]*\"", "\"respondBy\": \"2026-01-01T00:00:00Z\""))
                        .status())
                .isEqualTo(400);
        assertThat(machine.post(asking(id), "{\"corrections\": []}").status()).isEqualTo(400);
        assertThat(state(cast.applicant().get(path(id)))).isEqualTo("submitted");
    }

    @Test
    void nobody_else_asks() {
        UUID id = cast.submitted(cast.publishedCall());
        UUID draft = cast.drafted(cast.publishedCall());

        assertThat(cast.applicant().post(asking(id), request).status()).isEqualTo(403);
        assertThat(cast.stranger(Role.FUNDER).post(asking(id), request).status())
                .isEqualTo(404);
        assertThat(cast.stranger(Role.REVIEWER).post(asking(id), request).status())
                .isEqualTo(403);
        assertThat(machine.post(asking(draft), request).status()).isEqualTo(404);
        assertThat(SERVICE.anonymous().post(asking(id), request).status()).isEqualTo(401);
    }

    @Test
    void of_funder_and_coordinator_who_ask_at_the_same_time_one_comes_first() throws Exception {
        UUID id = cast.submitted(cast.publishedCall());
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService atOnce = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                Api one = i % 2 == 0 ? withKey(machine) : withKey(cast.coordinator());
                answers.add(atOnce.submit(() -> one.post(asking(id), request).status()));
            }
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }

        assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, id))
                .filteredOn(ApplicationEvent.Returned.class::isInstance)
                .hasSize(1);
    }
}

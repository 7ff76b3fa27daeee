package de.kommig.applications.checking;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.applications.CheckedCalls;
import de.kommig.applications.SavingDrafts;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** No coordinator decides formally about applications of an organisation of their own (§§ 20, 21 VwVfG); others do. */
class OwnApplicationsApiTest {

    private final Cast cast = new Cast();
    private final CheckedCalls calls = new CheckedCalls(cast);

    /** A coordinator who is something in an organisation too. */
    private static Api coordinatorOf(UUID organisation, MemberRole role) {
        UUID person = UUID.randomUUID();
        SERVICE.as(Role.ORGANISATION, person, organisation, role);
        return SERVICE.as(Role.COORDINATOR, person, UUID.randomUUID());
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.expect(409).problem()).isEqualTo("own-conflict-of-interest");
    }

    private static String correction() {
        return """
               {"corrections": [{"field": "/answers/goals", "reason": "Bitte genauer."}], "respondBy": "%s"}
               """.formatted(Instant.now().plus(Duration.ofDays(7)));
    }

    @Test
    void they_neither_check_nor_send_back_nor_admit_it() {
        UUID id = calls.submitted(calls.published());
        Api own = coordinatorOf(cast.organisation(), MemberRole.EDITOR);
        String item = calls.checklist(id).at("/items/0/key").asString();

        assertRefused(CheckedCalls.found(own, id, item, "ok"));
        assertRefused(own.post(path(id) + "/correction-request", correction()));
        calls.settle(id);
        assertRefused(own.post(path(id) + "/admission"));

        ok(cast.coordinator().post(path(id) + "/admission"));
    }

    @Test
    void nor_where_their_organisation_has_agreed_to_take_part() {
        UUID id = cast.drafted(calls.published());
        SavingDrafts.complete(cast.applicant(), id);
        Cast club = new Cast();
        ok(club.applicant().get("/api/applications"));
        String asking = "{\"organisationId\": \"%s\"}".formatted(club.organisation());
        await().untilAsserted(() -> ok(cast.applicant().post(path(id) + "/co-applicants", asking)));
        ok(club.applicant().post(path(id) + "/co-applicants/" + club.organisation() + "/confirmation"));
        ok(cast.applicant().post(path(id) + "/submission"));

        assertRefused(coordinatorOf(club.organisation(), MemberRole.VIEWER).post(path(id) + "/admission"));
    }

    @Test
    void advising_an_organisation_is_their_office() {
        UUID id = calls.submitted(calls.published());
        calls.settle(id);

        ok(coordinatorOf(cast.organisation(), MemberRole.ADVISER).post(path(id) + "/admission"));
    }

    @Test
    void nor_do_they_give_it_more_time_than_others_have() {
        UUID call = calls.published();
        ok(cast.applicant().get("/api/applications"));
        String exception = """
                           {"organisationId": "%s", "until": "%s", "reason": "Krank."}
                           """.formatted(cast.organisation(), Instant.now().plus(Duration.ofDays(90)));
        String exceptions = "/api/calls/" + call + "/deadline-exceptions";
        Api own = coordinatorOf(cast.organisation(), MemberRole.OWNER);

        await().untilAsserted(() -> assertRefused(own.post(exceptions, exception)));
    }
}

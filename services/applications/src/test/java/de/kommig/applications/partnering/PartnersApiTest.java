package de.kommig.applications.partnering;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.Cast.state;
import static de.kommig.applications.partnering.Partnerships.answer;
import static de.kommig.applications.partnering.Partnerships.is;
import static de.kommig.applications.partnering.Partnerships.naming;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.Membership;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.Merger;
import de.kommig.web.Role;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An initiative applies with an organisation that carries its application, and with others together. */
class PartnersApiTest {

    private final Cast cast = new Cast();
    private final Cast house = new Cast();
    private final Cast club = new Cast();
    private final Partnerships partnerships = new Partnerships(cast);

    @Test
    void an_initiative_applies_once_its_sponsor_has_agreed() {
        is(LegalForm.INITIATIVE, cast);
        UUID call = partnerships.callForAssociations();
        UUID application = cast.drafted(call);
        await().untilAsserted(() ->
                assertThat(partnerships.submit(application).problem()).isEqualTo("not-eligible"));

        Answer asked = partnerships.ask(application, house);
        assertThat(asked.json().at("/fiscalSponsor/standing").asString()).isEqualTo("asked");
        Answer waiting = partnerships.submit(application);
        assertThat(waiting.status()).isEqualTo(409);
        assertThat(waiting.problem()).isEqualTo("sponsor-has-not-confirmed");
        assertThat(waiting.json().at("/details/organisations/0").asString())
                .isEqualTo(house.organisation().toString());
        assertThat(partnerships.formIn(call, application)).isEqualTo("unmet");

        Answer confirmed = ok(house.applicant().post(path(application) + "/fiscal-sponsor/confirmation"));
        assertThat(confirmed.json().at("/fiscalSponsor/standing").asString()).isEqualTo("confirmed");
        assertThat(partnerships.formIn(call, application)).isEqualTo("met");
        assertThat(state(partnerships.submit(application))).isEqualTo("submitted");
        assertThat(ok(cast.coordinator().get(path(application)))
                        .json()
                        .at("/fiscalSponsor/organisationId")
                        .asString())
                .isEqualTo(house.organisation().toString());
        assertThat(ok(cast.applicant().get(path(application) + "/versions/1"))
                        .json()
                        .at("/content/fiscalSponsor")
                        .asString())
                .isEqualTo(house.organisation().toString());
    }

    @Test
    void who_is_asked_reads_the_draft_as_it_is_now_and_others_do_not() {
        UUID application = cast.drafted(cast.publishedCall());
        assertThat(house.applicant().get(path(application)).status()).isEqualTo(404);
        partnerships.ask(application, house);

        Answer seen = ok(house.applicant().get(path(application)));
        assertThat(seen.json().get("summary").asString()).startsWith("Treffen");
        assertThat(club.applicant().get(path(application)).status()).isEqualTo(404);
        assertThat(house.applicant()
                        .put(path(application), "{%s}".formatted(Cast.PROPOSAL))
                        .status())
                .isEqualTo(404);
        assertThat(house.applicant().post(path(application) + "/submission").status())
                .isEqualTo(404);
        assertThat(house.applicant().post(path(application) + "/withdrawal").status())
                .isEqualTo(404);
    }

    @Test
    void who_declines_sees_nothing_any_more_and_the_applicant_reads_why() {
        UUID application = cast.drafted(cast.publishedCall());
        partnerships.ask(application, house);
        Api declining =
                house.applicant().with("Idempotency-Key", UUID.randomUUID().toString());

        String refusal = path(application) + "/fiscal-sponsor/refusal";
        assertThat(declining
                        .post(refusal, "{\"reason\": \"Zu viele Anträge.\"}")
                        .status())
                .isEqualTo(204);
        assertThat(declining
                        .post(refusal, "{\"reason\": \"Zu viele Anträge.\"}")
                        .status())
                .isEqualTo(204);

        assertThat(house.applicant().get(path(application)).status()).isEqualTo(404);
        Answer own = ok(cast.applicant().get(path(application)));
        assertThat(own.json().at("/fiscalSponsor/standing").asString()).isEqualTo("declined");
        assertThat(own.json().at("/fiscalSponsor/reason").asString()).isEqualTo("Zu viele Anträge.");
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, application).toString())
                .doesNotContain("Zu viele");
        assertThat(state(partnerships.submit(application))).isEqualTo("submitted");
    }

    @Test
    void together_they_see_what_the_applicant_sees_and_only_one_hands_in() {
        UUID application = cast.drafted(cast.publishedCall());
        partnerships.together(application, club);
        assertThat(partnerships.submit(application).problem()).isEqualTo("co-applicant-has-not-confirmed");
        ok(club.applicant().post(answer(application, club, "confirmation")));
        assertThat(state(partnerships.submit(application))).isEqualTo("submitted");
        assertThat(ok(cast.applicant().get(path(application) + "/versions/1"))
                        .json()
                        .at("/content/coApplicants/0")
                        .asString())
                .isEqualTo(club.organisation().toString());
        ok(cast.requestCorrection(application));

        assertThat(ok(club.applicant().get(path(application))).json().has("corrections"))
                .isTrue();
        assertThat(club.applicant().post(path(application) + "/submission").status())
                .isEqualTo(404);
        assertThat(ok(cast.applicant().get(path(application)))
                        .json()
                        .at("/coApplicants/0/standing")
                        .asString())
                .isEqualTo("confirmed");
        assertThat(ok(cast.funder().get(path(application))).json().has("coApplicants"))
                .isFalse();
    }

    @Test
    void nobody_answers_for_another_organisation() {
        UUID application = cast.drafted(cast.publishedCall());
        partnerships.together(application, club);
        partnerships.ask(application, house);

        assertThat(house.applicant()
                        .post(answer(application, club, "confirmation"))
                        .status())
                .isEqualTo(404);
        assertThat(club.applicant()
                        .post(path(application) + "/fiscal-sponsor/confirmation")
                        .status())
                .isEqualTo(404);
        assertThat(cast.applicant()
                        .post(path(application) + "/fiscal-sponsor/confirmation")
                        .status())
                .isEqualTo(404);
        assertThat(house.applicant()
                        .put(path(application) + "/fiscal-sponsor", naming(club.organisation()))
                        .status())
                .isEqualTo(404);
        Api viewer = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), house.organisation(), MemberRole.VIEWER);
        assertThat(viewer.post(path(application) + "/fiscal-sponsor/confirmation")
                        .status())
                .isEqualTo(403);
        ok(viewer.get(path(application)));
    }

    @Test
    void nobody_is_asked_of_whom_nothing_is_known_and_no_funder() {
        UUID application = cast.drafted(cast.publishedCall());
        for (UUID nobody : new UUID[] {UUID.randomUUID(), cast.funderOrganisation()}) {
            Answer refused = cast.applicant().put(path(application) + "/fiscal-sponsor", naming(nobody));
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text()).contains("/organisationId", "no-such-partner");
        }
        assertThat(cast.applicant()
                        .post(path(application) + "/co-applicants", "{}")
                        .status())
                .isEqualTo(400);
        await().untilAsserted(() -> assertThat(cast.applicant()
                        .post(path(application) + "/co-applicants", naming(cast.organisation()))
                        .problem())
                .isEqualTo("partner-is-applicant"));
    }

    @Test
    void what_was_asked_of_a_duplicate_is_answered_by_the_one_that_goes_on_and_its_form_counts() {
        is(LegalForm.INITIATIVE, cast);
        UUID application = cast.drafted(partnerships.callForAssociations());
        is(LegalForm.FOUNDATION, house);
        partnerships.ask(application, house);
        UUID survivor = club.organisation();
        ok(club.applicant().get("/api/applications"));

        Merger.happens(
                SERVICE, house.organisation(), survivor, new Membership(UUID.randomUUID(), MemberRole.VIEWER, null));

        await().untilAsserted(() -> ok(club.applicant().post(path(application) + "/fiscal-sponsor/confirmation")));
        await().untilAsserted(() ->
                assertThat(state(partnerships.submit(application))).isEqualTo("submitted"));
    }

    @Test
    void who_is_named_as_a_duplicate_is_asked_as_the_one_that_goes_on() {
        UUID application = cast.drafted(cast.publishedCall());
        ok(house.applicant().get("/api/applications"));
        ok(club.applicant().get("/api/applications"));
        Merger.happens(SERVICE, house.organisation(), club.organisation());

        await().untilAsserted(() -> {
            cast.applicant().delete(path(application) + "/fiscal-sponsor");
            Answer asked =
                    ok(cast.applicant().put(path(application) + "/fiscal-sponsor", naming(house.organisation())));
            assertThat(asked.json().at("/fiscalSponsor/organisationId").asString())
                    .isEqualTo(club.organisation().toString());
        });
    }

    @Test
    void a_sponsor_lists_what_it_carries_until_it_is_released() {
        UUID application = cast.drafted(cast.publishedCall());
        partnerships.ask(application, house);
        String carried = "/api/applications?role=fiscal-sponsor";
        await().untilAsserted(() ->
                assertThat(ok(house.applicant().get(carried)).text()).contains(application.toString(), "Sprachcafé"));
        assertThat(ok(house.applicant().get("/api/applications")).text()).doesNotContain(application.toString());
        assertThat(ok(house.applicant().get("/api/applications?role=co-applicant"))
                        .text())
                .doesNotContain(application.toString());
        assertThat(ok(club.applicant().get(carried)).text()).doesNotContain(application.toString());
        assertThat(house.applicant().get("/api/applications?role=owner").status())
                .isEqualTo(400);

        ok(cast.applicant().delete(path(application) + "/fiscal-sponsor"));
        assertThat(house.applicant().get(path(application)).status()).isEqualTo(404);
        await().untilAsserted(() ->
                assertThat(ok(house.applicant().get(carried)).text()).doesNotContain(application.toString()));
    }

    @Test
    void an_answer_and_a_release_at_the_same_time_leave_one_of_the_two() {
        UUID application = cast.drafted(cast.publishedCall());
        partnerships.ask(application, house);
        Stream.of(
                        CompletableFuture.supplyAsync(
                                () -> house.applicant().post(path(application) + "/fiscal-sponsor/confirmation")),
                        CompletableFuture.supplyAsync(
                                () -> cast.applicant().delete(path(application) + "/fiscal-sponsor")))
                .map(CompletableFuture::join)
                .forEach(answer -> assertThat(answer.status()).isIn(200, 404, 409));

        assertThat(ok(cast.applicant().get(path(application))).json().has("fiscalSponsor"))
                .isFalse();
    }
}

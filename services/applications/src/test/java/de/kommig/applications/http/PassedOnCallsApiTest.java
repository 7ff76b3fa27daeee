package de.kommig.applications.http;

import static de.kommig.applications.AwardBodies.amount;
import static de.kommig.applications.AwardCast.path;
import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.AwardBodies;
import de.kommig.applications.AwardCast;
import de.kommig.applications.Cast;
import de.kommig.applications.funding.FundingCalls;
import de.kommig.applications.funding.ReleasingRests;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Money;
import de.kommig.contracts.Vote;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation has an award of which it may pass on 1,000 euros, and acts as a funder of its own calls. */
class PassedOnCallsApiTest {

    private static final String EXCEEDED = "/problems/regranting-exceeded";

    private final Cast cast = new Cast();
    private final AwardCast awards = new AwardCast(cast);
    private final Cast small = new Cast();
    private UUID award = UUID.randomUUID();
    private Api passing = cast.applicant();

    @BeforeEach
    void may_pass_on() {
        award = awards.passable();
        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                cast.organisation(),
                new OrganisationEvent.PassingOnAllowed(cast.organisation(), award));
        passing = cast.applicant().with("Acting-For", cast.organisation() + "/funder");
        await().untilAsserted(() ->
                assertThat(passing.get("/api/calls?limit=1").status()).isEqualTo(200));
    }

    private static String call(String budget) {
        return Cast.call(Duration.ofDays(-1)).replace("100000.00", budget);
    }

    private Answer draft(String budget) {
        return passing.post(path(award) + "/calls", call(budget));
    }

    private UUID drafted(String budget) {
        Answer answer = draft(budget);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return UUID.fromString(answer.json().get("id").asString());
    }

    private UUID published(String budget) {
        UUID call = drafted(budget);
        ok(passing.post("/api/calls/" + call + "/publication"));
        return call;
    }

    private String left() {
        return ok(cast.funder().get(path(award)))
                .json()
                .at("/regranting/left/amount")
                .asString();
    }

    @Test
    void all_calls_together_never_have_more_than_may_be_passed_on() {
        String body = call("600.00");
        Answer first = passing.post(path(award) + "/calls", body);
        String written = "/api/calls/" + first.json().get("id").asString();
        ok(passing.post(written + "/publication"));
        assertThat(left()).isEqualTo("400.00");
        assertThat(draft("400.01").text()).contains(EXCEEDED, "400.00");

        UUID second = drafted("400.00");

        assertThat(left()).isEqualTo("0.00");
        assertThat(passing.post(written + "/amendments", body.replace("600.00", "600.01"))
                        .status())
                .isEqualTo(409);
        ok(passing.put("/api/calls/" + second, call("100.00")));
        assertThat(left()).isEqualTo("300.00");
        assertThat(cast.funder()
                        .post(path(award) + "/regranting", amount("699.99"))
                        .text())
                .contains("regranting-is-promised");
    }

    @Test
    void who_drafts_many_calls_at_once_gets_no_more_either() {
        List<Answer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(any -> draft("300.00"))
                .toList();

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(3);
        assertThat(answers.stream().filter(answer -> answer.text().contains(EXCEEDED)))
                .hasSize(5);
        assertThat(left()).isEqualTo("100.00");
    }

    @Test
    void the_same_request_again_drafts_one_call() {
        Api again = passing.with("Idempotency-Key", UUID.randomUUID().toString());
        String body = call("600.00");
        assertThat(again.post(path(award) + "/calls", body).json().get("id"))
                .isEqualTo(again.post(path(award) + "/calls", body).json().get("id"));
        assertThat(left()).isEqualTo("400.00");
    }

    @Test
    void a_funder_by_passing_on_has_no_other_calls() {
        Answer refused = passing.post("/api/calls", call("1.00"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("only-passes-on");
        assertThat(cast.applicant().post(path(award) + "/calls", call("1.00")).status())
                .isEqualTo(403);
        assertThat(cast.funder().post(path(award) + "/calls", call("1.00")).status())
                .isEqualTo(404);
    }

    @Test
    void a_copy_is_paid_from_the_same_award() {
        UUID call = drafted("600.00");
        Answer copy = passing.post("/api/calls/" + call + "/copy", """
                {"opensAt": "2027-01-01T00:00:00Z", "closesAt": "2027-02-01T00:00:00Z"}""");
        assertThat(copy.text()).contains(EXCEEDED);
    }

    @Test
    void money_that_was_set_aside_for_a_call_that_never_came_is_given_back() {
        UUID never = UUID.randomUUID();
        UUID call = drafted("600.00");
        SERVICE.bean(FundingCalls.class)
                .fund(
                        award,
                        never,
                        Money.euros("400"),
                        new CommandContext(
                                UUID.randomUUID(), "", "someone", "test", Instant.now(), OptionalLong.empty()));
        assertThat(left()).isEqualTo("0.00");

        SERVICE.bean(ReleasingRests.class).ring(award, Instant.now());

        assertThat(left()).isEqualTo("400.00");
        ok(passing.post("/api/calls/" + call + "/publication"));
    }

    @Test
    void the_organisation_does_not_apply_to_its_own_call() {
        UUID call = published("600.00");
        Answer refused = cast.applicant().post("/api/applications", Cast.draft(call));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("call-is-your-own");
    }

    @Test
    void whoever_funds_takes_part_in_no_application_to_its_own_call() {
        UUID call = published("600.00");
        String partners = Cast.path(Cast.created(
                small.applicant().post("/api/applications", Cast.draft(call).replace("5000.00", "500.00"))));
        String naming = "{\"organisationId\": \"%s\"}".formatted(cast.organisation());

        await().untilAsserted(() -> assertThat(small.applicant()
                        .post(partners + "/co-applicants", naming)
                        .problem())
                .isEqualTo("partner-is-funder"));
        assertThat(small.applicant().put(partners + "/fiscal-sponsor", naming).problem())
                .isEqualTo("partner-is-funder");
    }

    @Test
    void what_was_passed_on_is_in_the_proof_of_use_of_who_holds_the_award() {
        UUID call = published("600.00");
        UUID application = small.voted(call, "500.00", Vote.of(2, 0, 0));
        ok(passing.post("/api/applications/" + application + "/decision", """
                {"outcome": "approved", "amount": {"amount": "400.00", "currency": "EUR"}, "reasons": "Weniger."}"""));
        await().untilAsserted(() -> ok(small.applicant().get(path(application))));

        var subAwards = ok(cast.applicant().get(path(award) + "/proof")).json().get("subAwards");

        assertThat(subAwards.size()).isEqualTo(1);
        assertThat(subAwards.at("/0/title").asString()).isEqualTo("Sprachcafé");
        assertThat(subAwards.at("/0/amount/amount").asString()).isEqualTo("400.00");
        assertThat(subAwards.at("/0/paid/amount").asString()).isEqualTo("0.00");
        assertThat(subAwards.at("/0/proved/amount").asString()).isEqualTo("0.00");
    }

    @Test
    void after_the_revocation_nobody_is_invited_and_an_outline_can_be_turned_down() {
        String body = call("900.00").strip().replaceFirst("}$", """
                , "rules": {"outline": {"closesAt": "%s"}}}""".formatted(
                        Instant.now().plus(Duration.ofDays(10))));
        UUID call = Cast.created(passing.post(path(award) + "/calls", body));
        ok(passing.post("/api/calls/" + call + "/publication"));
        UUID outline = Cast.created(
                small.applicant().post("/api/applications", Cast.draft(call).replace("5000.00", "500.00")));
        ok(small.applicant().post(Cast.path(outline) + "/submission"));
        ok(cast.funder().post(path(award) + "/revocation", AwardBodies.revocation()));

        await().untilAsserted(() -> assertThat(
                        passing.post(Cast.path(outline) + "/invitation").problem())
                .isEqualTo("call-has-no-money"));
        ok(passing.post(
                Cast.path(outline) + "/outline-refusal",
                "{\"reasons\": \"Kein Geld mehr.\", \"nextSteps\": \"Sprechen Sie mit KomMig.\"}"));
    }

    @Test
    void after_the_revocation_nothing_more_is_promised() {
        UUID call = published("900.00");
        UUID draft = drafted("50.00");
        UUID application = small.voted(call, "500.00", Vote.of(2, 0, 0));
        ok(cast.funder().post(path(award) + "/revocation", AwardBodies.revocation()));

        await().untilAsserted(() -> assertThat(ok(small.applicant().get("/api/calls/" + call))
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("closed"));
        assertThat(small.applicant().post("/api/applications", Cast.draft(call)).text())
                .contains("call-is-closed");
        Answer decision = passing.post("/api/applications/" + application + "/decision", """
                {"outcome": "approved", "amount": {"amount": "10.00", "currency": "EUR"}, "reasons": "Weniger."}""");

        assertThat(decision.status()).isEqualTo(409);
        assertThat(decision.text()).contains("regranting-has-ended");
        assertThat(draft("1.00").status()).isEqualTo(409);
        assertThat(passing.post("/api/calls/" + draft + "/publication").text()).contains("award-is-revoked");
    }
}

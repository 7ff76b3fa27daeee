package de.kommig.applications.http;

import static de.kommig.applications.AwardCast.TODAY;
import static de.kommig.applications.AwardCast.path;
import static de.kommig.applications.Cast.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.AwardBodies;
import de.kommig.applications.AwardCast;
import de.kommig.applications.Cast;
import de.kommig.testing.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Claims through the API: on a part, after a revocation, and when nothing comes of them. */
class ClaimApiTest {

    private final Cast cast = new Cast();
    private final AwardCast awards = new AwardCast(cast);

    private Answer funder(UUID id, String step, String body) {
        return cast.funder().post(path(id) + step, body);
    }

    private String state(UUID id) {
        return ok(cast.applicant().get(path(id))).json().get("state").asString();
    }

    private void awaitListed(UUID id, String state) {
        await().untilAsserted(() -> assertThat(ok(cast.funder().get("/api/awards?limit=200&state=" + state))
                        .text())
                .contains(id.toString()));
    }

    @Test
    void a_claim_on_a_part_leaves_the_award_running_and_stays_to_be_read() {
        UUID id = awards.paid();
        ok(funder(id, "/hearing", AwardBodies.hearing()));
        ok(cast.applicant().post(path(id) + "/hearing/answer", AwardBodies.text()));
        ok(funder(id, "/recovery", AwardBodies.recovery()));
        awaitListed(id, "recovery");
        ok(funder(id, "/repayments", AwardBodies.spending("300.00", TODAY)));

        assertThat(state(id)).isEqualTo("running");
        awaitListed(id, "running");
        var claim = ok(cast.applicant().get(path(id))).json().at("/claims/0");
        assertThat(claim.at("/heard/answer").asString()).isEqualTo("Aus gutem Grund.");
        assertThat(claim.at("/ordered/reasons").asString()).isEqualTo("Nicht ausgegeben.");
        assertThat(claim.at("/repaid/amount").asString()).isEqualTo("300.00");
        // 300 euros for ten days at 6.27 percent
        assertThat(claim.at("/interest/amount").asString()).isEqualTo("0.52");
        assertThat(claim.get("over").asString()).isNotBlank();
        ok(cast.applicant().post(path(id) + "/drawdowns", AwardBodies.drawdown("2500.00")));
    }

    @Test
    void after_a_revocation_the_organisation_is_heard_first() {
        UUID id = awards.paid();
        ok(funder(id, "/revocation", AwardBodies.revocation()));

        Answer refused = funder(id, "/recovery", AwardBodies.recovery());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("not-heard");

        ok(funder(id, "/hearing", AwardBodies.hearing()));
        ok(cast.applicant().post(path(id) + "/hearing/answer", AwardBodies.text()));
        ok(funder(id, "/recovery", AwardBodies.recovery()));
        ok(funder(id, "/repayments", AwardBodies.spending("300.00", TODAY)));
        assertThat(state(id)).isEqualTo("closed");
    }

    @Test
    void nothing_comes_of_a_hearing_and_the_proof_is_with_the_funder_again() {
        UUID id = awards.inHearing();

        ok(cast.funder().post(path(id) + "/hearing/end"));

        assertThat(state(id)).isEqualTo("proof-submitted");
        assertThat(cast.funder().post(path(id) + "/hearing/end").status()).isEqualTo(409);
        awaitListed(id, "proof-submitted");
        assertThat(ok(cast.applicant().get(path(id)))
                        .json()
                        .at("/claims/0/over")
                        .asString())
                .isNotBlank();
    }
}

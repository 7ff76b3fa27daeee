package de.kommig.applications.http;

import static de.kommig.applications.AwardCast.TODAY;
import static de.kommig.applications.AwardCast.path;
import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.AwardBodies;
import de.kommig.applications.AwardCast;
import de.kommig.applications.Cast;
import de.kommig.applications.awarding.ErasingAwards;
import de.kommig.contracts.EventFamilies;
import de.kommig.testing.Answer;
import de.kommig.web.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AwardFlowTest {

    private final Cast cast = new Cast();
    private final AwardCast awards = new AwardCast(cast);

    @Test
    void an_approval_opens_an_award_once_with_the_rules_of_its_call() {
        UUID id = awards.opened();
        var sheet = ok(cast.applicant().get(path(id))).json();
        assertThat(sheet.get("state").asString()).isEqualTo("opened");
        assertThat(sheet.get("title").asString()).isEqualTo("Sprachcafé");
        assertThat(sheet.get("rules").get("legalBasis").asString()).isEqualTo("§ 46 LHO");
        assertThat(SERVICE.stored(EventFamilies.AWARDS, id)).hasSize(1);
    }

    @Test
    void from_the_notice_to_the_end_of_a_claim() {
        UUID id = awards.inRecovery();
        var sheet = ok(cast.applicant().get(path(id))).json();
        assertThat(sheet.get("state").asString()).isEqualTo("recovery");
        assertThat(sheet.at("/claim/amount/amount").asString()).isEqualTo("300.00");
        assertThat(sheet.at("/claim/reasons").asString()).isEqualTo("Nicht ausgegeben.");

        Answer closed = cast.funder().post(path(id) + "/repayments", AwardBodies.spending("300.00", TODAY));

        assertThat(state(closed)).isEqualTo("closed");
        // 300 euros for ten days at 6.27 percent
        assertThat(SERVICE.stored(EventFamilies.AWARDS, id).getLast().toString())
                .contains("0.52");
    }

    @Test
    void the_proof_is_made_from_the_receipts_and_says_what_is_left() {
        UUID id = awards.withReceipt();
        var draft = ok(cast.applicant().get(path(id) + "/proof")).json();
        assertThat(draft.get("submitted").asBoolean()).isFalse();
        assertThat(draft.at("/figures/toPayBack/amount").asString()).isEqualTo("300.00");
        assertThat(draft.at("/findings/0/kind").asString()).isEqualTo("money-left");
        assertThat(cast.funder().get(path(id) + "/proof").status()).isEqualTo(404);

        ok(cast.applicant().post(path(id) + "/proof", AwardBodies.proof()));

        var proof = ok(cast.funder().get(path(id) + "/proof")).json();
        assertThat(proof.get("narrative").asString()).startsWith("Jede Woche");
        assertThat(proof.at("/receipts/0/payee").asString()).isEqualTo("Amira Yılmaz");
        assertThat(ok(cast.coordinator().get(path(id) + "/proof/receipts.csv")).text())
                .startsWith("number,paidOn,")
                .contains(",staff,1200.00,EUR,Amira Yılmaz,Honorar\r\n");
        assertThat(cast.applicant()
                        .post(path(id) + "/receipts", AwardBodies.receipt("2", "staff", "1"))
                        .status())
                .isEqualTo(409);
        Answer left = cast.funder().post(path(id) + "/proof/acceptance");
        assertThat(left.status()).isEqualTo(409);
        assertThat(left.text()).contains("money-is-left", "300.00");
        ok(cast.funder().post(path(id) + "/repayments", AwardBodies.spending("300.00", TODAY)));
        var settled = ok(cast.funder().get(path(id) + "/proof")).json();
        assertThat(settled.at("/figures/toPayBack/amount").asString()).isEqualTo("0.00");
        assertThat(settled.get("findings").toString()).doesNotContain("money-left");
        assertThat(state(cast.funder().post(path(id) + "/proof/acceptance"))).isEqualTo("closed");
    }

    @Test
    void a_faulty_proof_names_its_receipts_and_keeps_nothing() {
        UUID id = awards.paid();
        cast.applicant().post(path(id) + "/receipts", AwardBodies.receipt("7", "art", "10.00"));
        Answer refused = cast.applicant().post(path(id) + "/proof", AwardBodies.proof());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("proof-is-faulty", "category-not-planned", "\"7\"");
    }

    @Test
    void neither_payees_nor_texts_are_in_events() {
        UUID id = awards.inRecovery();
        assertThat(SERVICE.stored(EventFamilies.AWARDS, id).toString())
                .doesNotContain("Amira", "Honorar", "Jede Woche", "gutem Grund", "Nicht ausgegeben", "freuen");
    }

    @Test
    void the_clock_asks_for_an_interim_report_that_is_due_in_a_week() {
        UUID id = awards.running();
        await().untilAsserted(() -> assertThat(
                        SERVICE.stored(EventFamilies.AWARDS, id).getLast().toString())
                .contains("ReportDue", AwardCast.REPORT.toString()));
    }

    @Test
    void at_the_end_of_the_retention_texts_and_receipts_are_gone() {
        UUID id = awards.proofSettled();
        ok(cast.funder().post(path(id) + "/proof/acceptance"));

        SERVICE.bean(ErasingAwards.class).erase(id);

        assertThat(cast.applicant().get(path(id) + "/proof").status()).isEqualTo(404);
        assertThat(ok(cast.applicant().get(path(id) + "/receipts")).text()).isEqualTo("[]");
        assertThat(ok(cast.applicant().get(path(id))).text()).doesNotContain("freuen");
    }

    @Test
    void an_early_start_is_asked_for_between_submission_and_decision() {
        UUID id = awards.earlyStartAsked();
        Answer given = cast.funder().post(path(id) + "/early-start/consent", "{\"from\": \"%s\"}".formatted(TODAY));
        assertThat(ok(given).json().at("/earlyStart/answer").asString()).isEqualTo("given");
        String title =
                ok(cast.applicant().get(Cast.path(id))).json().get("title").asString();
        await().untilAsserted(() -> assertThat(ok(cast.funder().get("/api/awards"))
                        .json()
                        .get("items")
                        .valueStream()
                        .filter(row -> row.get("id").asString().equals(id.toString()))
                        .map(row -> row.path("title").asString("")))
                .as("called like its application as long as nothing is approved")
                .containsExactly(title));
        UUID opened = awards.opened();
        assertThat(cast.applicant()
                        .post(path(opened) + "/early-start", AwardBodies.earlyStart())
                        .status())
                .isEqualTo(409);
    }

    @Test
    void strangers_and_reviewers_do_not_know_of_awards() {
        UUID id = awards.opened();
        assertThat(cast.stranger(Role.ORGANISATION).get(path(id)).status()).isEqualTo(404);
        assertThat(cast.stranger(Role.FUNDER).get(path(id)).status()).isEqualTo(404);
        assertThat(cast.reviewer(UUID.randomUUID()).get(path(id)).status()).isEqualTo(403);
        ok(cast.coordinator().get(path(id)));
    }

    @Test
    void a_wrong_notice_is_told_by_field() {
        UUID id = awards.opened();
        Answer wrong = cast.funder()
                .post(path(id) + "/notice", AwardBodies.notice(TODAY).replace("3000.00", "2000.00"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text()).contains("/plan", "plan-is-below-award");
        Answer huge = cast.funder()
                .post(path(id) + "/notice", AwardBodies.notice(TODAY).replace("3000.00", "999999999999999"));
        assertThat(huge.text()).contains("/plan/0/amount/amount", "amount-too-large");
        Answer year = cast.funder().post(path(id) + "/notice", AwardBodies.notice(TODAY.plusYears(9000)));
        assertThat(year.status()).isEqualTo(400);
    }
}

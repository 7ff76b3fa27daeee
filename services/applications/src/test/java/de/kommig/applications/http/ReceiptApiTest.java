package de.kommig.applications.http;

import static de.kommig.applications.AwardCast.TODAY;
import static de.kommig.applications.AwardCast.path;
import static de.kommig.applications.Cast.ok;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.AwardBodies;
import de.kommig.applications.AwardCast;
import de.kommig.applications.Cast;
import de.kommig.testing.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is noted of payments has happened, is about something, and reads as it stands. */
class ReceiptApiTest {

    private final Cast cast = new Cast();
    private final AwardCast awards = new AwardCast(cast);

    @Test
    void a_receipt_about_nothing_or_of_a_day_to_come_is_refused() {
        UUID id = awards.withReceipt();
        String receipt = AwardBodies.receipt("2", "staff", "5.00");
        for (String[] wrong : new String[][] {
            {"/amount/amount", "amount-is-zero", AwardBodies.receipt("2", "staff", "0.00")},
            {
                "/paidOn",
                "day-is-in-the-future",
                receipt.replace(TODAY.minusDays(5).toString(), TODAY.plusDays(1).toString())
            }
        }) {
            for (Answer answer : new Answer[] {
                cast.applicant().post(path(id) + "/receipts", wrong[2]),
                cast.applicant().put(awards.receiptOf(id), wrong[2])
            }) {
                assertThat(answer.status()).isEqualTo(400);
                assertThat(answer.text()).contains(wrong[0], wrong[1]);
            }
        }
        Answer today = cast.applicant()
                .post(path(id) + "/receipts", receipt.replace(TODAY.minusDays(5).toString(), TODAY.toString()));
        assertThat(today.status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202e", "\u2066"})
    void nothing_turns_round_what_is_written_about_money(String mark) {
        UUID id = awards.running();

        Answer answer = cast.applicant()
                .post(
                        path(id) + "/drawdowns",
                        AwardBodies.drawdown("5.00").replace("Frühjahr", "Früh" + mark + "jahr"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("/purpose");
    }

    @Test
    void the_list_of_receipts_has_a_name_in_its_language() {
        UUID id = awards.proofSubmitted();
        String path = path(id) + "/proof/receipts.csv";

        assertThat(ok(cast.funder().with("Accept-Language", "de").get(path)).header("Content-Disposition"))
                .contains("belegliste-" + id + ".csv");
        assertThat(ok(cast.funder().get(path)).header("Content-Disposition")).contains("receipts-" + id + ".csv");
    }

    @Test
    void the_plan_of_the_notice_stays_to_be_read_once_another_one_holds() {
        UUID id = awards.paid();
        String plan = """
                {"kind": "budget", "reason": "Mehr Räume", "plan": [
                 {"category": "staff", "amount": {"amount": "1000.00", "currency": "EUR"}},
                 {"category": "rooms", "amount": {"amount": "3000.00", "currency": "EUR"}}]}""";
        ok(cast.applicant().post(path(id) + "/changes", plan));
        var before = ok(cast.applicant().get(path(id))).json().get("notice");
        assertThat(before.path("noticedPlan").isMissingNode()
                        || before.get("noticedPlan").isNull())
                .isTrue();

        var after = ok(cast.funder().post(path(id) + "/changes/1/acceptance"))
                .json()
                .get("notice");

        assertThat(after.at("/plan/0/amount/amount").asString()).isEqualTo("1000.00");
        assertThat(after.at("/noticedPlan/0/amount/amount").asString()).isEqualTo("3000.00");
    }

    @Test
    void what_was_written_in_a_proof_is_there_again_when_it_comes_back() {
        UUID id = awards.proofSubmitted();
        ok(cast.funder().post(path(id) + "/proof/return", """
                        {"corrections": "Bitte genauer.", "respondBy": "%s"}""".formatted(TODAY.plusDays(14))));

        var draft = ok(cast.applicant().get(path(id) + "/proof")).json();

        assertThat(draft.get("submitted").asBoolean()).isFalse();
        assertThat(draft.get("narrative").asString()).startsWith("Jede Woche");
    }

    @Test
    void findings_are_sentences_and_name_their_receipt() {
        UUID id = awards.withReceipt();
        cast.applicant().post(path(id) + "/receipts", AwardBodies.receipt("1", "staff", "7.00"));
        String second = ok(cast.applicant().get(path(id) + "/receipts"))
                .json()
                .get(1)
                .get("id")
                .asString();

        var finding = ok(cast.applicant().with("Accept-Language", "de").get(path(id) + "/proof"))
                .json()
                .at("/findings/0");

        assertThat(finding.get("kind").asString()).isEqualTo("number-twice");
        assertThat(finding.get("receiptId").asString()).isEqualTo(second);
        assertThat(finding.get("text").asString()).isEqualTo("Beleg 1: Die Belegnummer gibt es mehr als einmal.");
        assertThat(ok(cast.applicant().get(path(id) + "/proof"))
                        .json()
                        .at("/findings/0/text")
                        .asString())
                .startsWith("Receipt 1:");
    }
}

package de.kommig.applications;

import static de.kommig.applications.AwardCast.TODAY;
import static de.kommig.applications.AwardCast.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.testing.access.AccessMatrix;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

/** The rows of the access matrix that are about awards. */
final class AwardRows {

    private final Cast cast;
    private final AwardCast awards;
    private final AccessMatrix matrix;

    AwardRows(Cast cast, AccessMatrix matrix) {
        this.cast = cast;
        this.awards = new AwardCast(cast);
        this.matrix = matrix;
    }

    void add() {
        reading();
        notices();
        spending();
        proofs();
    }

    private void reading() {
        UUID noticed = awards.noticed();
        UUID submitted = awards.proofSubmitted();
        UUID paid = awards.withReceipt();
        await().untilAsserted(() ->
                assertThat(cast.applicant().get("/api/awards?limit=200").text()).contains(noticed.toString()));
        matrix.listing("GET /api/awards", "noticed", "/api/awards?limit=200", noticed)
                .listing("GET /api/awards.csv", "noticed", "/api/awards.csv", noticed)
                .asking("GET /api/open-data/awards.json", "", () -> "/api/open-data/awards.json")
                .asking("GET /api/open-data/awards.csv", "", () -> "/api/open-data/awards.csv")
                .asking("GET /api/open-data/hmbtg.csv", "", () -> "/api/open-data/hmbtg.csv")
                .asking("GET /api/open-data/hmbtg.json", "", () -> "/api/open-data/hmbtg.json")
                .asking("GET /api/awards/{id}", "noticed", () -> path(noticed))
                .asking("GET /api/awards/{id}/receipts", "running", () -> path(paid) + "/receipts")
                .asking("GET /api/awards/{id}/proof", "running", () -> path(paid) + "/proof")
                .asking("GET /api/awards/{id}/proof", "proof submitted", () -> path(submitted) + "/proof")
                .asking("GET /api/awards/{id}/proof.pdf", "proof submitted", () -> path(submitted) + "/proof.pdf")
                .asking("GET /api/awards/{id}/proof.xlsx", "proof submitted", () -> path(submitted) + "/proof.xlsx")
                .asking(
                        "GET /api/awards/{id}/proof/receipts.csv",
                        "proof submitted",
                        () -> path(submitted) + "/proof/receipts.csv");
    }

    private void notices() {
        sending("early-start", "submitted", awards::submitted, AwardBodies.earlyStart());
        sending("early-start/consent", "asked", awards::earlyStartAsked, "{\"from\": \"%s\"}".formatted(TODAY));
        sending("early-start/refusal", "asked", awards::earlyStartAsked, AwardBodies.text());
        UUID opened = awards.opened();
        matrix.asking(
                "GET /api/applications/{id}/notice-proposal",
                "approved",
                () -> "/api/applications/" + opened + "/notice-proposal");
        sending("notice", "opened", awards::opened, AwardBodies.notice(TODAY.plusDays(100)));
        sending("objection", "noticed", awards::noticed, AwardBodies.text());
        sending(
                "objection/settlement",
                "objected",
                awards::objected,
                "{\"outcome\": \"rejected\", \"reasons\": \"Die Mittel reichen nicht.\"}");
        asking("waiver", "noticed", awards::noticed);
        sending("revocation", "running", awards::running, AwardBodies.revocation());
    }

    private void spending() {
        sending("drawdowns", "running", awards::running, AwardBodies.drawdown("100.00"));
        numbered("drawdowns", "payment", awards::requested, AwardBodies.on(TODAY));
        numbered("drawdowns", "refusal", awards::requested, AwardBodies.text());
        numbered("drawdowns", "use", awards::paid, AwardBodies.spending("10.00", TODAY));
        sending("instalments", "running", awards::runningAtOnce, AwardBodies.on(TODAY));
        sending("changes", "running", awards::running, AwardBodies.change());
        matrix.asking(
                "POST /api/awards/{id}/changes/{number}/acceptance",
                "asked",
                () -> path(awards.changeAsked()) + "/changes/1/acceptance");
        numbered("changes", "refusal", awards::changeAsked, AwardBodies.text());
        sending(
                "calls",
                "held by a funder, and may be passed on",
                awards::heldByFunder,
                Cast.call(Duration.ofDays(-1)).replace("100000.00", "100.00"));
        sending("regranting", "running", awards::running, AwardBodies.amount("500.00"));
        sending("receipts", "running", awards::running, AwardBodies.receipt("1", "staff", "5.00"));
        matrix.sending(
                        "PUT /api/awards/{id}/receipts/{receipt}",
                        "running",
                        () -> awards.receiptOf(awards.withReceipt()),
                        AwardBodies.receipt("1", "staff", "5.00"))
                .asking(
                        "DELETE /api/awards/{id}/receipts/{receipt}",
                        "running",
                        () -> awards.receiptOf(awards.withReceipt()));
    }

    private void proofs() {
        sending(
                "interim-reports",
                "running",
                awards::running,
                "{\"dueOn\": \"%s\", \"report\": \"Es läuft gut.\"}".formatted(AwardCast.REPORT));
        sending("proof", "running", awards::withReceipt, AwardBodies.proof());
        sending(
                "proof/return",
                "proof submitted",
                awards::proofSubmitted,
                "{\"corrections\": \"Bitte genauer.\", \"respondBy\": \"%s\"}".formatted(TODAY.plusDays(14)));
        asking("proof/acceptance", "proof submitted", awards::proofSettled);
        sending("hearing", "proof submitted", awards::proofSubmitted, AwardBodies.hearing());
        sending("hearing/answer", "hearing", awards::inHearing, AwardBodies.text());
        asking("hearing/end", "hearing", awards::inHearing);
        sending("recovery", "heard", awards::heard, AwardBodies.recovery());
        sending("repayments", "recovery", awards::inRecovery, AwardBodies.spending("300.00", TODAY));
    }

    private void sending(String step, String about, Supplier<UUID> award, String body) {
        matrix.sending("POST /api/awards/{id}/" + step, about, () -> path(award.get()) + "/" + step, body);
    }

    private void asking(String step, String about, Supplier<UUID> award) {
        matrix.asking("POST /api/awards/{id}/" + step, about, () -> path(award.get()) + "/" + step);
    }

    private void numbered(String what, String step, Supplier<UUID> award, String body) {
        matrix.sending(
                "POST /api/awards/{id}/%s/{number}/%s".formatted(what, step),
                "running",
                () -> path(award.get()) + "/" + what + "/1/" + step,
                body);
    }
}

package de.kommig.applications.awarding;

import de.kommig.applications.award.ProofFigures;
import de.kommig.applications.award.Receipt;
import de.kommig.applications.award.SubAward;
import de.kommig.contracts.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A proof of use with one receipt, whose texts look like formulas. */
final class SampleProof {

    static final Receipt RECEIPT = new Receipt(
            UUID.randomUUID(),
            "R-1",
            LocalDate.parse("2027-02-03"),
            null,
            "rooms",
            Money.euros("900.10"),
            "=cmd()",
            "Miete");

    private SampleProof() {}

    static ProofSheet proof(boolean submitted) {
        return new ProofSheet(
                UUID.randomUUID(),
                submitted,
                "Es war gut.\n=1+1",
                new ProofFigures(
                        List.of(new ProofFigures.Line("rooms", Money.euros("900"), Money.euros("900.10"), true)),
                        Money.euros("900"),
                        Money.euros("900.10"),
                        Money.euros("100.10"),
                        Money.euros("1800"),
                        Money.euros("1800"),
                        Money.euros("0")),
                List.of(),
                List.of(RECEIPT),
                List.of());
    }

    /** The same with something passed on. */
    static ProofSheet passedOn() {
        ProofSheet proof = proof(true);
        return new ProofSheet(
                proof.award(),
                true,
                proof.narrative(),
                proof.figures(),
                proof.findings(),
                proof.receipts(),
                List.of(new SubAward(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "=Nähwerkstatt",
                        Money.euros("400"),
                        Money.euros("300"),
                        Money.euros("250.50"))));
    }
}

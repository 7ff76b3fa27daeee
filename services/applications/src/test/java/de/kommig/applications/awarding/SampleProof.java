package de.kommig.applications.awarding;

import de.kommig.applications.award.ProofFigures;
import de.kommig.applications.award.Receipt;
import de.kommig.applications.award.SubAward;
import de.kommig.applications.publishing.CallWording;
import de.kommig.applications.publishing.CallWords;
import de.kommig.contracts.Money;
import de.kommig.contracts.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    static PrintedProof printed(ProofSheet sheet) {
        return new PrintedProof(
                sheet,
                new ProofCover(
                        "Nachbarschaft e. V.",
                        "=Garten für alle",
                        "Bezirksamt Altona",
                        "Ankommen 2027",
                        LocalDate.parse("2026-12-01"),
                        new Period(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-12-31"))),
                new CallWords(new CallWording.Words(
                        null, null, Map.of(), Map.of(), Map.of("rooms", "Räume und Miete"), Map.of(), Map.of())));
    }

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

package de.kommig.applications.awarding;

import de.kommig.applications.award.ProofFigures;
import de.kommig.applications.award.Receipt;
import de.kommig.applications.award.SubAward;
import de.kommig.applications.publishing.CallWords;
import de.kommig.applications.texts.ProofText;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A proof of use (Verwendungsnachweis): narrative, figures, list of receipts, and what was found in it.
 *
 * @param award the award that it is about
 * @param subAwards the smaller awards that were made out of it
 * @param submitted whether it has been handed in; otherwise it is what would be handed in now, and only its organisation sees it
 */
public record ProofSheet(
        UUID award,
        boolean submitted,
        String narrative,
        ProofFigures figures,
        List<SpokenFinding> findings,
        List<Receipt> receipts,
        List<SubAward> subAwards) {

    static ProofSheet of(UUID award, boolean submitted, ProofText text, CallWords words, Locale language) {
        return new ProofSheet(
                award,
                submitted,
                text.proof().narrative(),
                text.figures(),
                text.findings().stream()
                        .map(finding -> SpokenFinding.of(finding, words, language))
                        .toList(),
                text.proof().receipts(),
                text.passedOn());
    }
}

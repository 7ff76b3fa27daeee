package de.kommig.applications.texts;

import de.kommig.applications.award.AwardFile;
import de.kommig.applications.award.ProofFigures;
import de.kommig.applications.award.ProofFinding;
import de.kommig.applications.award.ProofOfUse;
import de.kommig.applications.award.SubAward;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A proof of use as it was handed in, with what followed from it then.
 *
 * @param subAwards absent from proofs handed in before they were part of them, see {@link #passedOn()}
 */
public record ProofText(
        ProofOfUse proof,
        ProofFigures figures,
        List<ProofFinding> findings,
        @Nullable List<SubAward> subAwards) {

    /** The same with what has been paid and paid back since. */
    public ProofText now(AwardFile file) {
        ProofFigures today = figures.now(file.book());
        boolean nothingLeft = today.toPayBack().amount().signum() == 0;
        return new ProofText(
                proof,
                today,
                findings.stream()
                        .filter(finding -> !nothingLeft || finding.kind() != ProofFinding.Kind.MONEY_LEFT)
                        .toList(),
                subAwards);
    }

    /** What was made out of the award; empty when nothing was. */
    public List<SubAward> passedOn() {
        return Objects.requireNonNullElse(subAwards, List.of());
    }
}

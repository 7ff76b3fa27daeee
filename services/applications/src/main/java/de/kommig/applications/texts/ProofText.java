package de.kommig.applications.texts;

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

    /** What was made out of the award; empty when nothing was. */
    public List<SubAward> passedOn() {
        return Objects.requireNonNullElse(subAwards, List.of());
    }
}

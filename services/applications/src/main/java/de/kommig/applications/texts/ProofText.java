package de.kommig.applications.texts;

import de.kommig.applications.award.ProofFigures;
import de.kommig.applications.award.ProofFinding;
import de.kommig.applications.award.ProofOfUse;
import java.util.List;

/** A proof of use as it was handed in, with what followed from it then. */
public record ProofText(ProofOfUse proof, ProofFigures figures, List<ProofFinding> findings) {}

package de.kommig.applications.awarding;

import de.kommig.applications.publishing.CallWords;

/**
 * A proof of use as a file, which is read where nothing else tells what it is about.
 *
 * @param words of the call, for its categories
 */
public record PrintedProof(ProofSheet sheet, ProofCover cover, CallWords words) {}

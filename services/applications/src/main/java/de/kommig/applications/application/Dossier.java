package de.kommig.applications.application;

import de.kommig.contracts.Parties;
import java.util.List;
import java.util.stream.Stream;

/**
 * What others than the organisation know of an application.
 *
 * @param parties whom it concerns
 * @param proposal as last handed in
 * @param corrections all correction requests so far, oldest first
 */
public record Dossier(Parties parties, Proposal proposal, List<CorrectionRequest> corrections) {

    Dossier asHandedInAgain(Proposal newProposal) {
        return new Dossier(parties, newProposal, corrections);
    }

    Dossier with(CorrectionRequest request) {
        return new Dossier(
                parties,
                proposal,
                Stream.concat(corrections.stream(), Stream.of(request)).toList());
    }
}

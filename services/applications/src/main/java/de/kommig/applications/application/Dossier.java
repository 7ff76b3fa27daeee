package de.kommig.applications.application;

import de.kommig.contracts.Parties;
import java.util.List;
import java.util.stream.Stream;

/**
 * What others than the organisation know of an application.
 *
 * @param parties whom it concerns
 * @param proposal as last handed in
 * @param partners other organisations that had agreed to take part when it was last handed in
 * @param corrections all correction requests so far, oldest first
 * @param versions how often it was handed in so far, its outline included
 */
public record Dossier(
        Parties parties, Proposal proposal, Partners partners, List<CorrectionRequest> corrections, int versions) {

    /** Handed in once. */
    public Dossier(Parties parties, Proposal proposal, Partners partners, List<CorrectionRequest> corrections) {
        this(parties, proposal, partners, corrections, 1);
    }

    /** Of an organisation that applies alone. */
    public Dossier(Parties parties, Proposal proposal, List<CorrectionRequest> corrections) {
        this(parties, proposal, Partners.NONE, corrections);
    }

    Dossier asHandedInAgain(Proposal newProposal, Partners newPartners) {
        return new Dossier(parties, newProposal, newPartners, corrections, versions + 1);
    }

    Dossier afterErasure() {
        return new Dossier(parties, proposal.afterErasure(), partners, corrections, versions);
    }

    Dossier with(CorrectionRequest request) {
        return new Dossier(
                parties,
                proposal,
                partners,
                Stream.concat(corrections.stream(), Stream.of(request)).toList(),
                versions);
    }
}

package de.kommig.applications.application;

import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ReminderKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What others than the organisation know of an application.
 *
 * @param parties whom it concerns
 * @param proposal as last handed in
 * @param partners other organisations that had agreed to take part when it was last handed in
 * @param corrections all correction requests so far, oldest first
 * @param versions how often it was handed in so far, its outline included
 * @param exceptionUntil last second of the exception with which it, or its outline, was handed in; {@code null}: that was in time
 */
public record Dossier(
        Parties parties,
        Proposal proposal,
        Partners partners,
        List<CorrectionRequest> corrections,
        int versions,
        @Nullable Instant exceptionUntil) {

    /** Handed in once, and in time. */
    public Dossier(Parties parties, Proposal proposal, Partners partners, List<CorrectionRequest> corrections) {
        this(parties, proposal, partners, corrections, 1, null);
    }

    /** Of an organisation that applies alone. */
    public Dossier(Parties parties, Proposal proposal, List<CorrectionRequest> corrections) {
        this(parties, proposal, Partners.NONE, corrections);
    }

    Dossier asHandedInAgain(Proposal newProposal, Partners newPartners) {
        return new Dossier(parties, newProposal, newPartners, corrections, versions + 1, exceptionUntil);
    }

    /** The same, handed in with an exception; {@code null}: this time none was needed. */
    Dossier by(@Nullable Instant exception) {
        return exception == null ? this : new Dossier(parties, proposal, partners, corrections, versions, exception);
    }

    Dossier afterErasure() {
        return new Dossier(parties, proposal.afterErasure(), partners, corrections, versions, exceptionUntil);
    }

    /** The same once it was reminded of a request, counted from 1; a number that is none changes nothing. */
    Dossier reminding(int request, ReminderKind kind) {
        if (request < 1 || request > corrections.size()) {
            return this;
        }
        List<CorrectionRequest> all = new ArrayList<>(corrections);
        all.set(request - 1, all.get(request - 1).reminding(kind));
        return new Dossier(parties, proposal, partners, List.copyOf(all), versions, exceptionUntil);
    }

    Dossier with(CorrectionRequest request) {
        return new Dossier(
                parties,
                proposal,
                partners,
                Stream.concat(corrections.stream(), Stream.of(request)).toList(),
                versions,
                exceptionUntil);
    }
}

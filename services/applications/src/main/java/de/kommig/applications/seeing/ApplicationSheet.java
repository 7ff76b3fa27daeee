package de.kommig.applications.seeing;

import de.kommig.applications.application.ApplicationState;
import de.kommig.applications.overlapping.OverlapSheet;
import de.kommig.applications.texts.CorrectionsText;
import de.kommig.contracts.Money;
import de.kommig.contracts.Vote;
import de.kommig.contracts.application.AskedBy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as one caller sees it. What they may not see, and what does not exist yet, is absent.
 *
 * @param callId the call it is put to
 * @param funderId the organisation that decides
 * @param organisationId the organisation that applies; absent for those who are not to know
 * @param contentErased {@code true} once all that was written has been erased, after the time for which it was kept; absent before
 * @param exceptionUntil last second of the exception with which it was handed in; absent: it was in time
 * @param answers to the call's questions by the question's key
 * @param content what else has been written, such as the plan
 * @param doubleFunding lines of the project's costs that would be paid more than once, by this application and others
 * @param corrections all correction requests so far, oldest first
 * @param fiscalSponsor the organisation that carries the application, or is asked to
 * @param coApplicants organisations that apply together with that one, or are asked to
 * @param vote what the panel recommends
 * @param proposedDecision which another member of the funder has to confirm
 * @param declinedProposals those that nobody confirmed, oldest first
 */
public record ApplicationSheet(
        UUID id,
        ApplicationState state,
        UUID callId,
        UUID funderId,
        @Nullable UUID organisationId,
        String title,
        Money requestedAmount,
        @Nullable Boolean contentErased,
        @Nullable Instant exceptionUntil,
        @Nullable String summary,
        @Nullable Map<String, String> answers,
        @Nullable ContentSheet content,
        @Nullable PartnerSheet fiscalSponsor,
        @Nullable List<PartnerSheet> coApplicants,
        @Nullable List<OverlapSheet> doubleFunding,
        @Nullable List<CorrectionRequestSheet> corrections,
        @Nullable Vote vote,
        @Nullable DecisionSheet decision,
        @Nullable String withdrawalReason,
        @Nullable ProposalSheet proposedDecision,
        @Nullable List<ProposalSheet> declinedProposals) {

    /**
     * A correction request.
     *
     * @param respondBy until when the organisation is asked to answer
     */
    public record CorrectionRequestSheet(
            Instant respondBy, AskedBy askedBy, List<CorrectionsText.Correction> corrections) {}

    /**
     * What a member of the funder proposes to decide.
     *
     * @param proposedBy pseudonym of the member
     * @param declinedBecause why another member did not agree
     */
    public record ProposalSheet(
            UUID id,
            UUID proposedBy,
            DecisionSheet decision,
            @Nullable String declinedBecause) {}

    /**
     * What the funder decided.
     *
     * @param amount what is given, when approved
     * @param rank place on the waiting list, when waitlisted
     */
    public record DecisionSheet(
            ApplicationState outcome,
            @Nullable Money amount,
            @Nullable Integer rank,
            @Nullable String conditions,
            @Nullable String reasons,
            @Nullable String nextSteps) {}
}

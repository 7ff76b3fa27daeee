package de.kommig.applications.application;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Vote;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.eventstore.decider.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of an application. The terms of its call and the time come in with the command. */
public sealed interface ApplicationCommand {

    /**
     * Begin an application.
     *
     * @param exception last second of the organisation's exception from the deadline; {@code null}: it has none
     */
    record Draft(
            Parties parties,
            Proposal proposal,
            CallTerms call,
            @Nullable Instant exception,
            Instant now) implements ApplicationCommand {

        /** By an organisation that has as much time as everybody. */
        public Draft(Parties parties, Proposal proposal, CallTerms call, Instant now) {
            this(parties, proposal, call, null, now);
        }

        /** The same with another proposal. */
        public Draft with(Proposal other) {
            return new Draft(parties, other, call, exception, now);
        }
    }

    /** Replace the content of a draft, or of an application that was sent back. */
    record Edit(Proposal proposal, CallTerms call) implements ApplicationCommand {}

    /**
     * Note down the content as it is being written; whether the call can give the amount is asked when it is handed in.
     */
    record Save(Proposal proposal) implements ApplicationCommand {}

    /**
     * Hand in, or hand in again after a correction request.
     *
     * @param frozen the content that is handed in; {@code null}: what was written last
     * @param incomplete why its content cannot be handed in: what it lacks for the call, or what is not settled; {@code null}: it can
     * @param applicant what is known of the organisation, as far as the call asks
     * @param attempt what it hands in, but for the amount, which the application knows itself
     * @param exception last second of the organisation's exception from the deadline; {@code null}: it has none
     */
    record Submit(
            CallTerms call,
            Applicant applicant,
            Attempt attempt,
            @Nullable Proposal frozen,
            @Nullable Rejection incomplete,
            @Nullable Instant exception,
            Instant now)
            implements ApplicationCommand {

        /** Of what was written last. */
        public Submit(CallTerms call, Applicant applicant, Attempt attempt, Instant now) {
            this(call, applicant, attempt, null, null, null, now);
        }

        /** By an organisation of which no more than its commitments is known. */
        public Submit(CallTerms call, List<Commitment> commitments, Instant now) {
            this(call, commitments, null, now);
        }

        /** The same by one that has an exception. */
        public Submit(CallTerms call, List<Commitment> commitments, @Nullable Instant exception, Instant now) {
            this(call, new Applicant(null, commitments), Attempt.UNKNOWN, null, null, exception, now);
        }
    }

    /**
     * Ask another organisation to take part.
     *
     * @param legalForm of that organisation; {@code null}: not known
     * @param applicant all ids under which the applying organisation is known, which cannot ask itself
     */
    record AskPartner(
            UUID organisation, PartnerRole role, @Nullable LegalForm legalForm, Set<UUID> applicant)
            implements ApplicationCommand {}

    /** No longer want another organisation to take part. */
    record ReleasePartner(UUID organisation, PartnerRole role) implements ApplicationCommand {}

    /** Agree to take part. */
    record ConfirmPartner(UUID organisation, PartnerRole role) implements ApplicationCommand {}

    /** Not take part, or no longer. */
    record DeclinePartnership(
            UUID organisation, PartnerRole role, @Nullable ContentRef reason) implements ApplicationCommand {}

    /** Invite to apply, on the strength of the outline. */
    record Invite(CallTerms call, Instant now) implements ApplicationCommand {}

    /**
     * Not invite, or propose not to if that takes two.
     *
     * @param fourEyes whether it takes two
     * @param by pseudonym of who declines or proposes to
     * @param proposal id of the proposal, should it become one
     */
    record DeclineOutline(ContentRef reasons, boolean fourEyes, UUID by, UUID proposal) implements ApplicationCommand {

        /** Of one alone. */
        public static DeclineOutline alone(ContentRef reasons, UUID by) {
            return new DeclineOutline(reasons, false, by, by);
        }
    }

    /** Send back with a correction request, of the coordination centre or of the funder. */
    record RequestCorrection(CorrectionRequest request, Instant now) implements ApplicationCommand {}

    /**
     * Pass the formal check.
     *
     * @param open why that cannot be: what of its checklist is not settled; {@code null}: nothing
     */
    record Admit(
            CallTerms call,
            @Nullable Rejection open,
            @Nullable String blindTitle) implements ApplicationCommand {

        /** With nothing left to be checked. */
        public Admit(CallTerms call) {
            this(call, null, null);
        }
    }

    /** Remind of the newest correction request, if it is time to and it has not been answered. */
    record Remind(Instant now) implements ApplicationCommand {}

    /**
     * Remind of a draft that has not been handed in.
     *
     * @param closesAt last second in which it can be
     */
    record RemindOfDraft(Instant closesAt, Instant now) implements ApplicationCommand {}

    /** Remind the funder of an outline, if it is time to and it has not been answered. */
    record RemindOfOutline(CallTerms call, Instant now) implements ApplicationCommand {}

    /** Take note that a round of review is open. */
    record StartReview() implements ApplicationCommand {}

    /** Take note of the panel's vote. */
    record RecordVote(Vote vote) implements ApplicationCommand {}

    /**
     * Take note that what was written has been erased.
     *
     * @param on first day on which nothing had to be kept any more
     */
    record EraseContent(LocalDate on) implements ApplicationCommand {}

    /**
     * Take back.
     *
     * @param saved what has been saved of it; {@code null}: no more than was written down last
     */
    record Withdraw(@Nullable ContentRef reason, @Nullable Proposal saved) implements ApplicationCommand {

        /** With no more saved than was written down last. */
        public Withdraw(@Nullable ContentRef reason) {
            this(reason, null);
        }
    }

    /**
     * Decide, or propose a decision if that takes two.
     *
     * @param fourEyes whether it takes two
     * @param by pseudonym of who decides or proposes
     * @param proposal id of the proposal, should it become one
     * @param taken why it cannot have the place on the waiting list; {@code null}: it can, or is to have none
     */
    record Decide(
            Verdict verdict,
            boolean fourEyes,
            UUID by,
            UUID proposal,
            @Nullable Rejection taken) implements ApplicationCommand {

        /** Of something that nobody else can have. */
        public Decide(Verdict verdict, boolean fourEyes, UUID by, UUID proposal) {
            this(verdict, fourEyes, by, proposal, null);
        }

        /** The same, unless its place is taken. */
        public Decide unless(@Nullable Rejection obstacle) {
            return new Decide(verdict, fourEyes, by, proposal, obstacle);
        }

        /** The decision of one alone. */
        public static Decide alone(Verdict verdict, UUID by) {
            return new Decide(verdict, false, by, by);
        }
    }

    /**
     * Agree to the proposed decision, so that it becomes one.
     *
     * @param by pseudonym of who agrees
     * @param taken why it cannot have the place on the waiting list; {@code null}: it can, or is to have none
     */
    record Confirm(UUID proposal, UUID by, @Nullable Rejection taken) implements ApplicationCommand {

        /** Of something that nobody else can have. */
        public Confirm(UUID proposal, UUID by) {
            this(proposal, by, null);
        }

        /** The same, unless its place is taken. */
        public Confirm unless(@Nullable Rejection obstacle) {
            return new Confirm(proposal, by, obstacle);
        }
    }

    /**
     * Do not agree to it, so that there is none.
     *
     * @param by pseudonym of who does not agree
     */
    record DeclineProposal(UUID proposal, UUID by, ContentRef reason) implements ApplicationCommand {}
}

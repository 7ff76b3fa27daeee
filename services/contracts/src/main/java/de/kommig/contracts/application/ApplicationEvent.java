package de.kommig.contracts.application;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Vote;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts about an application (Antrag). */
public sealed interface ApplicationEvent {

    /** Whom it concerns. */
    Parties parties();

    /** An organisation began an application; only it sees the draft. */
    record Drafted(Parties parties, String title, Money requested, ContentRef content) implements ApplicationEvent {}

    /** The draft, or the returned application, has new content. */
    record Edited(Parties parties, String title, Money requested, ContentRef content) implements ApplicationEvent {}

    /**
     * The organisation asks another one to take part.
     *
     * @param partner the other organisation; of fiscal sponsors there is one at most
     */
    record PartnerAsked(Parties parties, UUID partner, PartnerRole role) implements ApplicationEvent {}

    /** The organisation that was asked agrees. */
    record PartnerConfirmed(Parties parties, UUID partner, PartnerRole role) implements ApplicationEvent {}

    /**
     * The organisation that was asked does not take part, or no longer does.
     *
     * @param reason why, for the applying organisation
     */
    record PartnerDeclined(
            Parties parties,
            UUID partner,
            PartnerRole role,
            @Nullable ContentRef reason) implements ApplicationEvent {}

    /** The organisation no longer wants the other one to take part. */
    record PartnerReleased(Parties parties, UUID partner, PartnerRole role) implements ApplicationEvent {}

    /**
     * The outline (Projektskizze) is handed in, in the first of two stages.
     *
     * @param regions where the project takes place, keys of the platform's vocabulary; {@code null}: has not been said
     * @param topics what it is about, likewise
     * @param exceptionUntil last second of the exception without which it would have been too late; {@code null}: none was needed
     */
    record OutlineSubmitted(
            Parties parties,
            String title,
            Money requested,
            ContentRef content,
            @Nullable List<String> regions,
            @Nullable List<String> topics,
            @Nullable Instant exceptionUntil)
            implements ApplicationEvent {

        /** In time. */
        public OutlineSubmitted(
                Parties parties,
                String title,
                Money requested,
                ContentRef content,
                @Nullable List<String> regions,
                @Nullable List<String> topics) {
            this(parties, title, requested, content, regions, topics, null);
        }

        /** Without regions and topics. */
        public OutlineSubmitted(Parties parties, String title, Money requested, ContentRef content) {
            this(parties, title, requested, content, null, null);
        }
    }

    /**
     * The outline has convinced: the funder invites the organisation to apply.
     *
     * @param respondBy last second in which the application can be handed in, as things are now
     * @param ownUntil the same, where this organisation alone has so long, because it was answered when the call had closed or was about to; {@code null}:
     *     it has as long as the call says, also when that changes
     */
    record Invited(
            Parties parties, Instant respondBy, @Nullable Instant ownUntil) implements ApplicationEvent {

        /** For as long as the call says. */
        public Invited(Parties parties, Instant respondBy) {
            this(parties, respondBy, null);
        }
    }

    /**
     * The funder is reminded of an outline that it has not answered yet.
     *
     * @param closesAt last second of the call, as it says now
     */
    record OutlineReminded(Parties parties, Instant closesAt) implements ApplicationEvent {}

    /**
     * The outline has not convinced; nothing comes after it.
     *
     * @param reasons why, and which next steps the organisation can take
     */
    record OutlineDeclined(Parties parties, ContentRef reasons) implements ApplicationEvent {}

    /**
     * Handed in for the first time, or as a whole after the outline.
     *
     * @param regions where the project takes place, keys of the platform's vocabulary; {@code null}: has not been said
     * @param topics what it is about, likewise
     * @param exceptionUntil last second of the exception without which it would have been too late; {@code null}: none was needed
     */
    record Submitted(
            Parties parties,
            String title,
            Money requested,
            ContentRef content,
            @Nullable List<String> regions,
            @Nullable List<String> topics,
            @Nullable Instant exceptionUntil)
            implements ApplicationEvent {

        /** In time. */
        public Submitted(
                Parties parties,
                String title,
                Money requested,
                ContentRef content,
                @Nullable List<String> regions,
                @Nullable List<String> topics) {
            this(parties, title, requested, content, regions, topics, null);
        }

        /** Without regions and topics. */
        public Submitted(Parties parties, String title, Money requested, ContentRef content) {
            this(parties, title, requested, content, null, null);
        }
    }

    /**
     * Sent back with a correction request (Nachforderung).
     *
     * @param corrections what to correct and why, for each field
     * @param respondBy until when the organisation is asked to answer
     * @param askedBy who asks; {@code null}: the coordination centre, as ever before there was a choice
     */
    record Returned(
            Parties parties,
            ContentRef corrections,
            Instant respondBy,
            @Nullable AskedBy askedBy) implements ApplicationEvent {

        /** By the coordination centre. */
        public Returned(Parties parties, ContentRef corrections, Instant respondBy) {
            this(parties, corrections, respondBy, null);
        }
    }

    /**
     * The organisation is reminded of a correction request that it has not answered.
     *
     * @param request which of its correction requests, counted from 1
     * @param respondBy until when it is asked to answer, or was
     */
    record Reminded(Parties parties, ReminderKind kind, int request, Instant respondBy) implements ApplicationEvent {}

    /**
     * The organisation is reminded that it has not handed in its draft yet; nobody else knows of it.
     *
     * @param closesAt last second in which it can
     */
    record DraftReminded(Parties parties, Instant closesAt) implements ApplicationEvent {}

    /**
     * Handed in again after a correction request.
     *
     * @param regions where the project takes place, keys of the platform's vocabulary; {@code null}: has not been said
     * @param topics what it is about, likewise
     */
    record Resubmitted(
            Parties parties,
            String title,
            Money requested,
            ContentRef content,
            @Nullable List<String> regions,
            @Nullable List<String> topics)
            implements ApplicationEvent {

        /** Without regions and topics. */
        public Resubmitted(Parties parties, String title, Money requested, ContentRef content) {
            this(parties, title, requested, content, null, null);
        }
    }

    /**
     * Complete and eligible: the formal check is passed.
     *
     * @param reviewers reviews wanted, from the call's terms
     * @param quorum reviews needed, from the call's terms
     * @param blindTitle the title as reviewers get to read it until their round is closed, with nothing in it that tells whose application it is;
     *     {@code null}: the review is not blind
     */
    record Admitted(
            Parties parties,
            int reviewers,
            int quorum,
            @Nullable String blindTitle) implements ApplicationEvent {

        /** To an open review. */
        public Admitted(Parties parties, int reviewers, int quorum) {
            this(parties, reviewers, quorum, null);
        }
    }

    /** A round of review is open. */
    record ReviewStarted(Parties parties) implements ApplicationEvent {}

    /** The round has closed with a vote; the funder can decide. */
    record Voted(Parties parties, Vote vote) implements ApplicationEvent {}

    /**
     * Taken back by the organisation.
     *
     * @param title what had been saved when it was taken back, for its authors alone, with {@code requested} and {@code content}; {@code null}: no more than
     *     was told before
     */
    record Withdrawn(
            Parties parties,
            @Nullable ContentRef reason,
            @Nullable String title,
            @Nullable Money requested,
            @Nullable ContentRef content)
            implements ApplicationEvent {

        /** With no more saved than was told before. */
        public Withdrawn(Parties parties, @Nullable ContentRef reason) {
            this(parties, reason, null, null, null);
        }
    }

    /**
     * The funder gives money.
     *
     * @param amount what is given, at most what was requested
     * @param conditions what the funder asks for in return, and why it gives less, if there is anything to say
     */
    record Approved(Parties parties, Money amount, @Nullable ContentRef conditions) implements ApplicationEvent {}

    /**
     * The funder gives none.
     *
     * @param reasons why, and which next steps the organisation can take
     */
    record Rejected(Parties parties, ContentRef reasons) implements ApplicationEvent {}

    /**
     * The funder would give money if some became free.
     *
     * @param rank place on the waiting list, from 1
     */
    record Waitlisted(Parties parties, int rank, @Nullable ContentRef reasons) implements ApplicationEvent {}

    /**
     * A member of the funder proposes a decision; another one has to confirm it.
     *
     * @param proposal its id
     * @param proposer pseudonym of the person or machine, who cannot confirm it
     * @param amount what would be given, when approved
     * @param rank place on the waiting list, when waitlisted
     * @param text conditions, or reasons and next steps, as the decision will have them
     */
    record DecisionProposed(
            Parties parties,
            UUID proposal,
            UUID proposer,
            DecisionOutcome outcome,
            @Nullable Money amount,
            @Nullable Integer rank,
            @Nullable ContentRef text)
            implements ApplicationEvent {}

    /**
     * Another member of the funder does not agree; there is no decision.
     *
     * @param reason why, for the funder's members alone
     */
    record DecisionProposalDeclined(Parties parties, UUID proposal, ContentRef reason) implements ApplicationEvent {}

    /**
     * The time to keep what was written is over, and it has been erased; also the texts to which earlier events refer.
     *
     * @param on first day on which nothing had to be kept any more
     */
    record ContentErased(Parties parties, LocalDate on) implements ApplicationEvent {}
}

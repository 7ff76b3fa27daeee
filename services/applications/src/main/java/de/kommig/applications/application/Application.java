package de.kommig.applications.application;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Vote;
import de.kommig.contracts.call.CallTerms;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An application (Antrag), as its events have made it. Each state holds what is known in it, and nothing else. */
public sealed interface Application {

    /** Nobody has begun an application with this id. */
    record None() implements Application {}

    /** An application that exists. */
    sealed interface Begun extends Application {

        /** Whom it concerns. */
        Parties parties();

        /** The newest content, which only the organisation sees until it hands it in. */
        Proposal working();

        /** Other organisations that take part, or are asked to. */
        Partners partners();
    }

    /** Being written; only its organisation knows of it. */
    record Draft(Parties parties, Proposal working, Partners partners) implements Begun {

        /** By one organisation alone. */
        public Draft(Parties parties, Proposal working) {
            this(parties, working, Partners.NONE);
        }
    }

    /** Taken back before it was ever handed in; only its organisation knows of it. */
    record WithdrawnDraft(
            Parties parties,
            Proposal working,
            Partners partners,
            @Nullable ContentRef reason) implements Begun {

        /** By one organisation alone. */
        public WithdrawnDraft(Parties parties, Proposal working, @Nullable ContentRef reason) {
            this(parties, working, Partners.NONE, reason);
        }
    }

    /** Handed in at least once, so that others know of it. */
    sealed interface HandedIn extends Begun {

        /** What those others know. */
        Dossier dossier();

        /** Whether it is the one that an organisation has, where a call takes only one: not once it was taken back, turned down or rejected. */
        default boolean stands() {
            return switch (this) {
                case Withdrawn it -> false;
                case OutlineDeclined it -> false;
                case Rejected it -> false;
                default -> true;
            };
        }

        @Override
        default Parties parties() {
            return dossier().parties();
        }

        @Override
        default Proposal working() {
            return dossier().proposal();
        }

        @Override
        default Partners partners() {
            return dossier().partners();
        }
    }

    /** What others know of it is its outline (Projektskizze), which is neither formally checked nor reviewed. */
    sealed interface Outlined extends HandedIn {}

    /** The funder can answer it, in a way that may take two of its members. */
    sealed interface Deliberated extends HandedIn {

        /** How far its members have come. */
        Deliberation deliberation();
    }

    /** The outline is handed in and waits for the funder's answer; others that were asked to take part can still answer, too. */
    record OutlineSubmitted(Dossier dossier, Partners partners, Deliberation deliberation)
            implements Outlined, Deliberated {

        /** Nobody has said anything to it yet. */
        public OutlineSubmitted(Dossier dossier, Partners partners) {
            this(dossier, partners, Deliberation.NONE);
        }
    }

    /**
     * The outline has convinced; the organisation is writing the application, which begins with what the outline says.
     *
     * @param ownUntil last second of the time that it has for itself; {@code null}: it has as long as the call says
     */
    record Invited(
            Dossier dossier,
            Proposal working,
            Partners partners,
            @Nullable Instant ownUntil) implements Outlined {

        /** For as long as the call says. */
        public Invited(Dossier dossier, Proposal working, Partners partners) {
            this(dossier, working, partners, null);
        }

        /** Last second in which the application can be handed in. */
        Instant until(CallTerms call) {
            return ownUntil == null || ownUntil.isBefore(call.closesAt()) ? call.closesAt() : ownUntil;
        }
    }

    /** The outline has not convinced; nothing comes after it. */
    record OutlineDeclined(Dossier dossier, ContentRef reasons) implements Outlined {}

    /** Waits for its formal check. */
    record Submitted(Dossier dossier) implements HandedIn {}

    /** Sent back with a correction request; the organisation is working on it. */
    record Returned(Dossier dossier, Proposal working, Partners partners) implements HandedIn {

        /** With the same partners as it was handed in. */
        public Returned(Dossier dossier, Proposal working) {
            this(dossier, working, dossier.partners());
        }
    }

    /** Taken back by the organisation after it was handed in. */
    record Withdrawn(
            Dossier dossier,
            Proposal working,
            Partners partners,
            @Nullable ContentRef reason) implements HandedIn {

        /** With the same partners as it was handed in. */
        public Withdrawn(Dossier dossier, Proposal working, @Nullable ContentRef reason) {
            this(dossier, working, dossier.partners(), reason);
        }
    }

    /** Has passed the formal check, so that its reviewers may read it. */
    sealed interface PastCheck extends HandedIn {}

    /** Waits for its round of review to open. */
    record Admitted(Dossier dossier) implements PastCheck {}

    /** Reviewers are at work. */
    record UnderReview(Dossier dossier) implements PastCheck {}

    /** The round is over. */
    sealed interface PastReview extends PastCheck {

        /** What the panel recommends. */
        Vote vote();
    }

    /** The funder can decide now. */
    sealed interface Decidable extends PastReview, Deliberated {}

    /** Waits for the funder's decision. */
    record Voted(Dossier dossier, Vote vote, Deliberation deliberation) implements Decidable {}

    /** The funder has decided. */
    sealed interface Decided extends PastReview {}

    /** On the waiting list: a decision that can still become another one. */
    record Waitlisted(
            Dossier dossier, Vote vote, int rank, @Nullable ContentRef reasons, Deliberation deliberation)
            implements Decided, Decidable {}

    /** Gets money. */
    record Approved(
            Dossier dossier,
            Vote vote,
            Money amount,
            @Nullable ContentRef conditions) implements Decided {}

    /** Gets none. */
    record Rejected(Dossier dossier, Vote vote, ContentRef reasons) implements Decided {}
}

package de.kommig.applications.award;

import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.award.ChangeKind;
import de.kommig.contracts.award.ReportKind;
import java.util.Optional;

/** Where an award stands, as one word for lists and answers. */
public enum AwardState {
    EARLY_START_ASKED,
    EARLY_START_GIVEN,
    EARLY_START_REFUSED,
    OPENED,
    NOTICED,
    OBJECTED,
    /** Final, and money can be drawn. */
    RUNNING,
    PROOF_DUE,
    PROOF_SUBMITTED,
    PROOF_RETURNED,
    HEARING,
    RECOVERY,
    CLOSED,
    REVOKED,
    ANONYMISED;

    /** The word for a state. */
    public static AwardState of(Award.Known award) {
        return switch (award) {
            case Award.Ahead it ->
                switch (it.early().answer()) {
                    case NONE -> EARLY_START_ASKED;
                    case GIVEN -> EARLY_START_GIVEN;
                    case REFUSED -> EARLY_START_REFUSED;
                };
            case Award.Opened it -> OPENED;
            case Award.Noticed it -> NOTICED;
            case Award.Objected it -> OBJECTED;
            case Award.Running it -> RUNNING;
            case Award.ProofDue it -> PROOF_DUE;
            case Award.ProofSubmitted it -> PROOF_SUBMITTED;
            case Award.ProofReturned it -> PROOF_RETURNED;
            case Award.Hearing it -> HEARING;
            case Award.Recovery it -> RECOVERY;
            case Award.Closed it -> CLOSED;
            case Award.Revoked it -> REVOKED;
            case Award.Anonymised it -> ANONYMISED;
        };
    }

    /** The word for the state that an event leads to; empty when it leads to none. */
    public static Optional<AwardState> after(AwardEvent event) {
        return switch (event) {
            case AwardEvent.EarlyStartAsked it -> Optional.of(EARLY_START_ASKED);
            case AwardEvent.EarlyStartGiven it -> Optional.of(EARLY_START_GIVEN);
            case AwardEvent.EarlyStartRefused it -> Optional.of(EARLY_START_REFUSED);
            case AwardEvent.Opened it -> Optional.of(OPENED);
            case AwardEvent.Noticed it -> Optional.of(NOTICED);
            case AwardEvent.Objected it -> Optional.of(OBJECTED);
            case AwardEvent.ObjectionSettled it -> Optional.of(it.contestableUntil() == null ? OPENED : NOTICED);
            case AwardEvent.BecameFinal it -> Optional.of(RUNNING);
            // More time puts an end to the wait for the proof.
            case AwardEvent.ChangeAccepted it ->
                it.kind() == ChangeKind.PERIOD ? Optional.of(RUNNING) : Optional.empty();
            case AwardEvent.ReportDue it -> it.kind() == ReportKind.PROOF ? Optional.of(PROOF_DUE) : Optional.empty();
            case AwardEvent.ProofSubmitted it -> Optional.of(PROOF_SUBMITTED);
            case AwardEvent.ProofReturned it -> Optional.of(PROOF_RETURNED);
            case AwardEvent.ProofAccepted it -> Optional.of(CLOSED);
            case AwardEvent.HearingOpened it -> Optional.of(HEARING);
            case AwardEvent.HearingEnded it -> Optional.of(valueOf(it.back().name()));
            case AwardEvent.RecoveryOrdered it -> Optional.of(RECOVERY);
            case AwardEvent.PaidBack it -> it.retainUntil() == null ? Optional.empty() : Optional.of(CLOSED);
            case AwardEvent.Revoked it -> Optional.of(REVOKED);
            case AwardEvent.RetentionEnded it -> Optional.of(ANONYMISED);
            default -> Optional.empty();
        };
    }
}

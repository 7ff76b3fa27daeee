package de.kommig.coordination.journey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where an award stands, and all that is open in it, told from everything that has happened to it. */
final class AwardStanding {

    /** With which number a report that is due is the proof of use. */
    private static final int PROOF = 2;

    private Phase phase = Phase.OPENED;
    private Hearing hearing = Hearing.NONE;
    private @Nullable BigDecimal claimed;
    private final Set<Integer> drawdowns = new HashSet<>();
    /** By number: the new last day, for a change of the period. */
    private final Map<Integer, @Nullable LocalDate> changes = new HashMap<>();

    private final Set<@Nullable LocalDate> reports = new HashSet<>();

    private enum Phase {
        OPENED,
        NOTICED,
        OBJECTED,
        OBJECTION_SETTLED,
        RUNNING,
        PROOF_DUE,
        PROOF_SUBMITTED,
        PROOF_RETURNED,
        CLOSED,
        REVOKED
    }

    private enum Hearing {
        NONE,
        OPEN,
        ANSWERED
    }

    private AwardStanding() {}

    static AwardStanding of(Journey journey) {
        AwardStanding standing = new AwardStanding();
        journey.entries().stream()
                .filter(entry -> entry.fact().source() == Fact.Source.AWARD)
                .sorted(Entry.AS_DECIDED)
                .forEach(standing::take);
        return standing;
    }

    /** What is open, what presses most first; never nothing. */
    List<OpenStep> open() {
        if (phase == Phase.CLOSED) {
            return List.of(OpenStep.AWARD_CLOSED);
        }
        if (hearing != Hearing.NONE) {
            return List.of(hearing == Hearing.OPEN ? OpenStep.ANSWER_HEARING : OpenStep.DECIDE_CLAIM);
        }
        if (claimed != null) {
            return List.of(OpenStep.PAY_BACK);
        }
        return switch (phase) {
            case OPENED -> List.of(OpenStep.GIVE_NOTICE);
            case NOTICED -> List.of(OpenStep.READ_NOTICE);
            case OBJECTED -> List.of(OpenStep.SETTLE_OBJECTION);
            case OBJECTION_SETTLED -> List.of(OpenStep.OBJECTION_SETTLED);
            case PROOF_SUBMITTED -> List.of(OpenStep.CHECK_PROOF);
            case RUNNING, PROOF_DUE, PROOF_RETURNED -> underWay();
            case REVOKED -> List.of(OpenStep.AWARD_REVOKED);
            case CLOSED -> List.of(OpenStep.AWARD_CLOSED);
        };
    }

    private List<OpenStep> underWay() {
        List<OpenStep> open = new ArrayList<>();
        if (phase == Phase.PROOF_DUE) {
            open.add(OpenStep.PROVE);
        }
        if (phase == Phase.PROOF_RETURNED) {
            open.add(OpenStep.CORRECT_PROOF);
        }
        if (!reports.isEmpty()) {
            open.add(OpenStep.REPORT);
        }
        if (!drawdowns.isEmpty()) {
            open.add(OpenStep.PAY);
        }
        if (!changes.isEmpty()) {
            open.add(OpenStep.ANSWER_CHANGE);
        }
        return open.isEmpty() ? List.of(OpenStep.SPEND) : open;
    }

    private void take(Entry entry) {
        Details details = entry.details();
        Integer number = details.number();
        switch (entry.fact()) {
            case AWARD_OPENED, AWARD_OBJECTION_UPHELD -> phase = Phase.OPENED;
            case AWARD_NOTICED -> phase = Phase.NOTICED;
            case AWARD_OBJECTED -> phase = Phase.OBJECTED;
            case AWARD_OBJECTION_REJECTED, AWARD_OBJECTION_WITHDRAWN, AWARD_OBJECTION_SETTLED ->
                phase = Phase.OBJECTION_SETTLED;
            case AWARD_BECAME_FINAL -> phase = Phase.RUNNING;
            case AWARD_DRAWDOWN_REQUESTED -> drawdowns.add(number);
            case AWARD_DRAWDOWN_PAID, AWARD_DRAWDOWN_REFUSED -> drawdowns.remove(number);
            case AWARD_CHANGE_REQUESTED -> changes.put(number, details.day());
            case AWARD_CHANGE_REFUSED -> changes.remove(number);
            case AWARD_CHANGE_ACCEPTED -> accepted(number);
            case AWARD_REPORT_DUE -> due(details);
            case AWARD_REPORT_SUBMITTED -> reports.remove(details.day());
            case AWARD_PROOF_SUBMITTED -> phase = Phase.PROOF_SUBMITTED;
            case AWARD_PROOF_RETURNED -> phase = Phase.PROOF_RETURNED;
            case AWARD_PROOF_ACCEPTED, AWARD_RETENTION_ENDED -> phase = Phase.CLOSED;
            case AWARD_HEARING_OPENED -> hearing = Hearing.OPEN;
            case AWARD_HEARING_ANSWERED -> hearing = Hearing.ANSWERED;
            case AWARD_HEARING_ENDED -> hearing = Hearing.NONE;
            case AWARD_RECOVERY_ORDERED -> claim(details);
            case AWARD_PAID_BACK -> paidBack(details);
            case AWARD_CLAIM_PAID -> claimed = null;
            case AWARD_REVOKED -> phase = Phase.REVOKED;
            default -> {}
        }
    }

    /** More time puts an end to the wait for the proof. */
    private void accepted(@Nullable Integer number) {
        if (changes.remove(number) != null && phase == Phase.PROOF_DUE) {
            phase = Phase.RUNNING;
        }
    }

    private void due(Details details) {
        if (Integer.valueOf(PROOF).equals(details.number())) {
            phase = Phase.PROOF_DUE;
        } else {
            reports.add(details.day());
        }
    }

    private void claim(Details details) {
        hearing = Hearing.NONE;
        claimed = details.amount() == null ? BigDecimal.ZERO : details.amount().amount();
    }

    /** Once all of a claim is paid, it was the last thing: where the award goes on, {@link Fact#AWARD_CLAIM_PAID} tells it. */
    private void paidBack(Details details) {
        if (claimed == null || details.amount() == null) {
            return;
        }
        claimed = claimed.subtract(details.amount().amount());
        if (claimed.signum() <= 0) {
            claimed = null;
            phase = Phase.CLOSED;
        }
    }
}

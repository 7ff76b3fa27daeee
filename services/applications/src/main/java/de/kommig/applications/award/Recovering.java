package de.kommig.applications.award;

import static de.kommig.applications.award.AwardRejection.because;
import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.Money;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.eventstore.decider.Decision;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Money is claimed back (§ 49a VwVfG) once the organisation has been heard (§ 28 VwVfG), with {@link Interest}. */
final class Recovering {

    private Recovering() {}

    /** After a hearing, also one that went on when the notice was revoked. */
    static Decision<AwardEvent> order(Award state, AwardCommand.OrderRecovery command) {
        return switch (state) {
            case Award.Hearing it -> ordered(it.file(), it, command);
            case Award.Revoked it -> ordered(it.file(), it.hearing(), command);
            default -> rejected(because(state));
        };
    }

    private static Decision<AwardEvent> ordered(
            AwardFile file, Award.@Nullable Hearing hearing, AwardCommand.OrderRecovery command) {
        return Hearings.notHeard(hearing, command.amount(), command.now())
                .or(() -> Claims.fault(file, command.amount()))
                .or(() -> Claims.past(file, command.payBy(), command.now()))
                .or(() -> Claims.toCome(file, command.interestFrom(), command.now()))
                .or(() -> Claims.before(file.notice().on(), command.interestFrom()))
                .map(Decision::<AwardEvent>rejected)
                .orElseGet(() -> accepted(new AwardEvent.RecoveryOrdered(
                        file.terms().parties(),
                        command.amount(),
                        command.interestFrom(),
                        command.payBy(),
                        command.reasons())));
    }

    /**
     * Of a claim, or of its own accord: what is not needed is given back without being asked for (ANBest-P no. 8.5), whenever there is something to give
     * back. Who knows that the notice no longer holds, or finds money left when all is closed, need not wait for a claim.
     */
    static Decision<AwardEvent> payBack(Award state, AwardCommand.PayBack command) {
        return switch (state) {
            case Award.Recovery it -> ofClaim(it, command);
            case Award.UnderWay it -> ofOwnAccord(it.file(), command);
            case Award.ProofSubmitted it -> ofOwnAccord(it.file(), command);
            case Award.Hearing it -> ofOwnAccord(it.file(), command);
            case Award.Ended it -> ofOwnAccord(it.file(), command);
            default -> rejected(because(state));
        };
    }

    private static Decision<AwardEvent> ofOwnAccord(AwardFile file, AwardCommand.PayBack command) {
        return Claims.toCome(file, command.on(), command.now())
                .or(() -> Claims.before(file.notice().on(), command.on()))
                .or(() -> Claims.fault(file, command.amount()))
                .map(Decision::<AwardEvent>rejected)
                .orElseGet(() ->
                        accepted(new AwardEvent.GivenBack(file.terms().parties(), command.amount(), command.on())));
    }

    private static Decision<AwardEvent> ofClaim(Award.Recovery it, AwardCommand.PayBack command) {
        return Claims.toCome(it.file(), command.on(), command.now())
                .or(() -> Claims.before(it.interestFrom(), command.on()))
                .or(() -> Claims.noSum(it.file(), command.amount()))
                .or(() -> command.amount().exceeds(it.outstanding())
                        ? Optional.of(AwardRejection.REPAYMENT_EXCEEDS_CLAIM)
                        : Optional.empty())
                .map(Decision::<AwardEvent>rejected)
                .orElseGet(() -> accepted(paidBack(it, command)));
    }

    private static AwardEvent paidBack(Award.Recovery it, AwardCommand.PayBack command) {
        Money outstanding = Amounts.minus(it.outstanding(), command.amount());
        Money kept = Amounts.minus(it.file().book().kept(), command.amount());
        LocalDate today = it.file().terms().day(command.now());
        return new AwardEvent.PaidBack(
                it.parties(),
                command.amount(),
                Interest.on(
                        command.amount(),
                        it.file().terms().rules().interestPoints(),
                        command.rates(),
                        it.interestFrom(),
                        command.on()),
                command.on(),
                outstanding,
                Amounts.isZero(outstanding) && closes(it.before(), kept)
                        ? it.file().retainUntil(today)
                        : null);
    }

    /**
     * Whether the award is over with the claim. A claim on a part leaves the rest of the notice standing (§ 49 (3) VwVfG: revoked wholly or in part), and
     * what is left is still to be spent and proved.
     */
    private static boolean closes(Award.WithNotice before, Money kept) {
        return switch (before) {
            case Award.Running it -> false;
            case Award.ProofDue it -> Amounts.isZero(kept);
            default -> true;
        };
    }
}

package de.kommig.applications.award;

import static de.kommig.applications.award.AwardRejection.because;
import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.eventstore.decider.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Interim reports and the proof of use (Zwischennachweis, Verwendungsnachweis; VV no. 10 and 11 to § 44 BHO, VV to § 46 LHO). */
final class Proving {

    private Proving() {}

    static Decision<AwardEvent> report(Award state, AwardCommand.SubmitReport command) {
        if (!(state instanceof Award.Running || state instanceof Award.ProofDue)
                || !(state instanceof Award.UnderWay it)) {
            return rejected(because(state));
        }
        AwardFile file = it.file();
        if (!file.terms().rules().interimReports().contains(command.dueOn())) {
            return rejected(AwardRejection.NO_SUCH_REPORT);
        }
        return file.book().hasReport(command.dueOn())
                ? rejected(AwardRejection.REPORT_ALREADY_SUBMITTED)
                : accepted(new AwardEvent.ReportSubmitted(
                        it.parties(), command.dueOn(), command.spent(), command.report()));
    }

    /** A project that is done may be proved before its period is over. */
    static Decision<AwardEvent> submit(Award state, AwardCommand.SubmitProof command) {
        if (!(state instanceof Award.UnderWay it)) {
            return rejected(because(state));
        }
        ProofOfUse proof = command.proof();
        if (!it.file().terms().sameCurrency(proof.otherMeans())) {
            return rejected(AwardRejection.CURRENCY_DIFFERS_FROM_AWARD);
        }
        List<ProofFinding> errors = ProofCheck.of(it.file(), proof).stream()
                .filter(finding -> finding.kind().isError())
                .toList();
        return errors.isEmpty()
                ? accepted(new AwardEvent.ProofSubmitted(
                        it.parties(),
                        it.file().book().proofs() + 1,
                        proof.spent(),
                        proof.receipts().size(),
                        command.ref()))
                : rejected(new ProofIsFaulty(errors));
    }

    static Decision<AwardEvent> sendBack(Award state, AwardCommand.ReturnProof command) {
        if (!(state instanceof Award.ProofSubmitted it)) {
            return rejected(because(state));
        }
        return command.respondBy().isBefore(it.file().terms().day(command.now()))
                ? rejected(AwardRejection.RESPOND_BY_IS_PAST)
                : accepted(new AwardEvent.ProofReturned(it.parties(), command.corrections(), command.respondBy()));
    }

    /** The proof as it was handed in last, if it ever was. */
    static @Nullable ContentRef proof(Award.WithNotice state) {
        return switch (state) {
            case Award.ProofSubmitted it -> it.proof();
            case Award.ProofReturned it -> it.proof();
            case Award.Hearing it -> proof(it.before());
            case Award.Recovery it -> proof(it.before());
            case Award.Closed it -> it.proof();
            default -> null;
        };
    }

    /**
     * Not while the organisation has more than the funder owes. After a hearing that is the funder's to decide: it may have shown that there is nothing
     * to claim.
     */
    static Decision<AwardEvent> accept(Award state, AwardCommand.AcceptProof command) {
        return switch (state) {
            case Award.ProofSubmitted it ->
                left(it.file(), command.due())
                        .<Decision<AwardEvent>>map(left -> rejected(new MoneyIsLeft(left)))
                        .orElseGet(() -> closed(it.file(), command));
            case Award.Hearing it when proof(it) != null -> closed(it.file(), command);
            default -> rejected(because(state));
        };
    }

    private static Optional<Money> left(AwardFile file, @Nullable Money due) {
        return Optional.ofNullable(due)
                .map(owed -> Amounts.minus(file.book().kept(), owed))
                .filter(left -> !Amounts.isZero(left));
    }

    private static Decision<AwardEvent> closed(AwardFile file, AwardCommand.AcceptProof command) {
        LocalDate today = file.terms().day(command.now());
        return accepted(new AwardEvent.ProofAccepted(file.terms().parties(), today, file.retainUntil(today)));
    }
}

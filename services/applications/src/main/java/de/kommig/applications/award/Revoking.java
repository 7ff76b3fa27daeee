package de.kommig.applications.award;

import static de.kommig.applications.award.AwardRejection.because;
import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.award.AwardEvent;
import de.kommig.eventstore.decider.Decision;
import java.time.LocalDate;

/** The notice is taken back or revoked (Rücknahme, Widerruf; §§ 48, 49 VwVfG), in whatever state after it, also when all is closed. */
final class Revoking {

    private Revoking() {}

    static Decision<AwardEvent> revoke(Award state, AwardCommand.Revoke command) {
        boolean over = state instanceof Award.Revoked || state instanceof Award.Anonymised;
        if (over || !(state instanceof Award.WithNotice it)) {
            return rejected(because(state));
        }
        LocalDate today = it.file().terms().day(command.now());
        if (command.on().isAfter(today)) {
            return rejected(AwardRejection.DAY_IS_IN_THE_FUTURE);
        }
        return command.on().isBefore(it.file().notice().on())
                ? rejected(AwardRejection.DAY_IS_TOO_EARLY)
                : accepted(new AwardEvent.Revoked(
                        it.parties(), command.on(), command.reasons(), it.file().retainUntil(today)));
    }
}

package de.kommig.organisations.suggesting;

import de.kommig.organisations.likening.Likenesses;
import de.kommig.web.InvalidInput;
import de.kommig.web.RejectedCommand;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notes that two organisations are not one; for coordinators. */
@Component
public class Dismissing {

    private final Likenesses likenesses;
    private final FreeMail freeMail;
    private final Dismissals dismissals;
    private final Clock clock;

    Dismissing(Likenesses likenesses, FreeMail freeMail, Dismissals dismissals, Clock clock) {
        this.likenesses = likenesses;
        this.freeMail = freeMail;
        this.dismissals = dismissals;
        this.clock = clock;
    }

    /**
     * Dismisses what speaks for it now; when something else does later, the two are suggested again.
     *
     * @throws InvalidInput (400) when the two are one organisation
     * @throws RejectedCommand (409) when nothing does
     */
    public void dismiss(UUID one, UUID other, UUID by) {
        if (one.equals(other)) {
            throw new InvalidInput("/organisations/1", "twice-the-same");
        }
        Set<Reason> reasons = compared(one)
                .flatMap(first -> compared(other).map(first::reasons))
                .orElse(Set.of());
        if (reasons.isEmpty()) {
            throw new RejectedCommand(DuplicateRejection.NOT_SUGGESTED);
        }
        dismissals.add(Pair.of(one, other), reasons, by, clock.instant());
    }

    private Optional<Compared> compared(UUID organisation) {
        return likenesses.find(organisation).map(likeness -> Compared.of(likeness, freeMail.domains()));
    }
}

package de.kommig.reviews.reminding;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.reviews.reminding.AwaitedReviews.Awaited;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import de.kommig.web.NameUuid;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Looks for reviews that are due soon or overdue and has their reviewers reminded, each once. The list says whom to look at; the round decides, so that neither
 * a list that lags nor a second instance reminds anybody twice.
 */
@Component
public class RemindingReviewers {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final AwaitedReviews awaited;
    private final Clock clock;

    RemindingReviewers(Aggregates<Round, RoundCommand, RoundEvent> rounds, AwaitedReviews awaited, Clock clock) {
        this.rounds = rounds;
        this.awaited = awaited;
        this.clock = clock;
    }

    /** Reminds whoever is to be reminded now. */
    public void remindAll() {
        Instant now = clock.instant();
        awaited.toRemindOf(now).forEach(one -> remind(one, now));
    }

    /** A refusal means that there is nothing to remind of: it was handed in, or somebody was faster. */
    private void remind(Awaited one, Instant now) {
        String name = one.round() + " " + one.reviewer() + " " + one.dueAt() + " " + now;
        rounds.handle(
                one.round(),
                new RoundCommand.RemindReviewer(one.reviewer(), now),
                CommandContext.bySystem("reviews", NameUuid.of("review-reminder", name), now));
    }
}

package de.kommig.reviews.assigning;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.decider.Rejection;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.reviews.conflict.Conflicts;
import de.kommig.reviews.pool.Pool;
import de.kommig.reviews.round.Panel;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import de.kommig.reviews.round.RoundRejection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The platform asks somebody for a review that a plan wants: only where at the moment of asking nothing speaks against it, whatever was seen before. */
@Component
class AskingWanted {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final Conflicts conflicts;
    private final Pool pool;
    private final Askable askable;
    private final TimeClaims claims;
    private final DueDates due;

    AskingWanted(
            Aggregates<Round, RoundCommand, RoundEvent> rounds,
            Conflicts conflicts,
            Pool pool,
            Askable askable,
            TimeClaims claims,
            DueDates due) {
        this.rounds = rounds;
        this.conflicts = conflicts;
        this.pool = pool;
        this.askable = askable;
        this.claims = claims;
        this.due = due;
    }

    /** Found while the round was looked at: nothing is asked. */
    private static final class Hindered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Hindrance first;

        Hindered(Set<Hindrance> hindrances) {
            super(null, null, false, false);
            first = hindrances.iterator().next();
        }
    }

    /**
     * Asks them.
     *
     * @param languages in which the application is written
     * @return why they were not; empty when they have been, now or by the same command before
     */
    Optional<String> ask(UUID application, UUID reviewer, Set<String> languages, CommandContext context) {
        if (!conflicts.between(reviewer, application).isEmpty()) {
            return Optional.of(RoundRejection.CONFLICT_OF_INTEREST.code());
        }
        Outcome<Round> outcome;
        try {
            outcome =
                    rounds.handleVersioned(application, round -> command(round, reviewer, languages, context), context);
        } catch (Hindered hindered) {
            return Optional.of(hindered.first.code());
        }
        if (!(outcome instanceof Outcome.Accepted<Round> accepted) || accepted.repeated()) {
            claims.giveBack(reviewer, context.commandId());
        }
        return outcome instanceof Outcome.Rejected<Round> rejected
                ? Optional.of(rejected.reason())
                        .filter(reason -> !reason.alreadyDone())
                        .map(Rejection::code)
                : Optional.empty();
    }

    private RoundCommand command(Versioned<Round> round, UUID reviewer, Set<String> languages, CommandContext context) {
        if (round.state() instanceof Round.Open open
                && open.panel().assignmentOf(reviewer).isEmpty()) {
            claim(open.panel(), round.version(), reviewer, languages, context);
        }
        return new RoundCommand.AssignWanted(
                new RoundCommand.Assign(reviewer, due.of(round.state(), context.now()), null));
    }

    private void claim(Panel panel, long version, UUID reviewer, Set<String> languages, CommandContext context) {
        TimeClaim claim = new TimeClaim(panel.parties().application(), context.commandId(), version, context.now());
        Set<Hindrance> hindrances = pool.find(reviewer)
                .map(entry -> askable.claim(panel.parties().call(), languages, entry, claim))
                .orElse(Set.of(Hindrance.NOT_ADMITTED));
        if (!hindrances.isEmpty()) {
            throw new Hindered(hindrances);
        }
    }
}

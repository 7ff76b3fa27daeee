package de.kommig.applications.deciding;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.ApplicationDecider;
import de.kommig.applications.claiming.Claim;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.decider.Decision;
import de.kommig.eventstore.decider.Rejection;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.eventstore.handling.Versioned;
import org.jspecify.annotations.Nullable;

/** One attempt to decide, which may have to claim a place on the waiting list several times. */
final class Ranking {

    private final WaitingRanks ranks;
    private @Nullable Claim claim;

    Ranking(WaitingRanks ranks) {
        this.ranks = ranks;
    }

    /**
     * The command, with what stands in the way of the place that it would give. What has been decided before and is sent again finds its first answer, so that
     * this is told by the command and not thrown.
     */
    ApplicationCommand ranked(Versioned<Application> now, ApplicationCommand wanted, CommandContext context) {
        if (context.isStaleAt(now.version())
                || !(ApplicationDecider.DECIDER.decide().apply(now.state(), wanted)
                        instanceof Decision.Accepted<ApplicationEvent>(ApplicationEvent event))) {
            return wanted;
        }
        return switch (event) {
            case ApplicationEvent.Waitlisted it -> {
                WaitingRanks.Asked asked = ranks.ask(it.parties(), it.rank(), context.now());
                claim = asked.claim();
                yield unless(asked.obstacle(), wanted);
            }
            case ApplicationEvent.DecisionProposed it
            when it.rank() != null -> unless(ranks.obstacle(it.parties(), it.rank()), wanted);
            default -> wanted;
        };
    }

    /** A claim of which it is not known what came, as after a crash, is left to run out. */
    void end(Outcome<Application> outcome) {
        if (claim == null) {
            return;
        }
        if (outcome instanceof Outcome.Accepted<Application> accepted && !accepted.repeated()) {
            ranks.use(claim);
        } else {
            ranks.release(claim);
        }
    }

    private static ApplicationCommand unless(@Nullable Rejection obstacle, ApplicationCommand wanted) {
        return switch (wanted) {
            case ApplicationCommand.Decide it -> it.unless(obstacle);
            case ApplicationCommand.Confirm it -> it.unless(obstacle);
            default -> wanted;
        };
    }
}

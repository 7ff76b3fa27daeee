package de.kommig.reviews.assigning;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.reviews.conflict.Conflicts;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks all whom a confirmed plan has chosen, in the name of who confirmed it. Once more after a crash, nobody is asked twice. */
@Component
class CarryingOut {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final Conflicts conflicts;
    private final DueDates due;
    private final Clock clock;

    CarryingOut(Aggregates<Round, RoundCommand, RoundEvent> rounds, Conflicts conflicts, DueDates due, Clock clock) {
        this.rounds = rounds;
        this.conflicts = conflicts;
        this.due = due;
        this.clock = clock;
    }

    /** Gives back what could not be done, because something has come in between. */
    List<AssignmentPlan.Refused> carryOut(AssignmentPlan plan) {
        AssignmentPlan.Assigned assigned = Objects.requireNonNull(plan.assigned());
        List<AssignmentPlan.Refused> refused = new ArrayList<>();
        for (AssignmentPlan.OfApplication one : assigned.applications()) {
            for (AssignmentPlan.Chosen chosen : one.reviewers()) {
                if (!chosen.stands()) {
                    String code = ask(plan, one.application(), chosen.reviewer());
                    if (!code.isEmpty()) {
                        refused.add(new AssignmentPlan.Refused(one.application(), chosen.reviewer(), code));
                    }
                }
            }
        }
        return refused;
    }

    private String ask(AssignmentPlan plan, UUID application, UUID reviewer) {
        if (!conflicts.between(reviewer, application).isEmpty()) {
            return "conflict-of-interest";
        }
        CommandContext context = context(plan, application, reviewer);
        Outcome<Round> outcome = rounds.handle(
                application, state -> new RoundCommand.Assign(reviewer, due.of(state, context.now()), null), context);
        return outcome instanceof Outcome.Rejected<Round> it && !it.reason().alreadyDone()
                ? it.reason().code()
                : "";
    }

    private CommandContext context(AssignmentPlan plan, UUID application, UUID reviewer) {
        String name = "plan " + plan.id() + " asks " + reviewer + " for " + application;
        return new CommandContext(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                "",
                Objects.requireNonNull(plan.confirmedBy()).toString(),
                plan.id().toString(),
                clock.instant(),
                OptionalLong.empty());
    }
}

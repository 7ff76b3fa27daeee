package de.kommig.reviews.assigning;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.reviews.conflict.OwnRounds;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import de.kommig.web.Caller;
import de.kommig.web.KeyReused;
import de.kommig.web.NotFound;
import de.kommig.web.RejectedCommand;
import de.kommig.web.StaleVersion;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** A coordinator has a whole call planned, looks at the plan, and confirms it. */
@Service
public class PlanningCalls {

    private static final int ATTEMPTS = 20;

    private final AssignmentPlans plans;
    private final OpenRounds open;
    private final PlanWork work;
    private final StillFree stillFree;
    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final OwnRounds own;

    PlanningCalls(
            AssignmentPlans plans,
            OpenRounds open,
            PlanWork work,
            StillFree stillFree,
            Aggregates<Round, RoundCommand, RoundEvent> rounds,
            OwnRounds own) {
        this.plans = plans;
        this.open = open;
        this.work = work;
        this.stillFree = stillFree;
        this.rounds = rounds;
        this.own = own;
    }

    /**
     * Has a plan computed in the background. The same command once more gives the same plan.
     *
     * @throws RejectedCommand (409) when no round of the call is open
     * @throws KeyReused (422) when the command has had another call planned before
     */
    public AssignmentPlan start(UUID call, UUID by, CommandContext context) {
        UUID id = context.commandId();
        Optional<AssignmentPlan> before = plans.find(id);
        if (before.isPresent()) {
            return sameAs(before.get(), call, by);
        }
        if (open.under(call).isEmpty()) {
            throw new RejectedCommand(PlanRejection.NOTHING_TO_PLAN);
        }
        plans.insert(AssignmentPlan.computing(id, call, by, now(context)));
        work.soon();
        return sameAs(find(id), call, by);
    }

    private static AssignmentPlan sameAs(AssignmentPlan plan, UUID call, UUID by) {
        if (!plan.call().equals(call) || !plan.requestedBy().equals(by)) {
            throw new KeyReused();
        }
        return plan;
    }

    /** @throws NotFound (404) when there is none */
    public AssignmentPlan find(UUID id) {
        return plans.find(id).orElseThrow(NotFound::new);
    }

    /**
     * Has it carried out, in the background and also across a crash. A plan that has been confirmed stays so.
     *
     * @throws RejectedCommand (409) when it is not ready, or no longer fits: a round has gone on, or somebody can no longer be asked;
     *     or when an organisation of the coordinator's own has a part in one of its applications
     * @throws StaleVersion (412) when it is no longer as they saw it
     */
    public AssignmentPlan confirm(UUID id, Caller caller, CommandContext context) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            AssignmentPlan plan = find(id);
            switch (plan.state()) {
                case CONFIRMED, CARRIED_OUT -> {
                    return plan;
                }
                case COMPUTING -> throw new RejectedCommand(PlanRejection.PLAN_NOT_READY);
                case COLLIDING -> throw new RejectedCommand(PlanRejection.PLAN_COLLIDES);
                case READY -> {}
            }
            if (context.isStaleAt(plan.revision())) {
                throw new StaleVersion(plan.revision());
            }
            own.refuse(caller, plan.applications());
            List<UUID> noLongerFree = stillFree.noLonger(plan, context.now());
            boolean outdated = isOutdated(plan) || !noLongerFree.isEmpty() || plans.isBeingCarriedOut(plan.call());
            if (outdated && find(id).revision() == plan.revision()) {
                throw new RejectedCommand(new PlanOutdated(noLongerFree));
            }
            AssignmentPlan confirmed = plan.confirmed(caller.person(), now(context));
            // Where it is no longer the same, somebody else has confirmed it, and what has changed may be its own
            // doing.
            if (!outdated && plans.replace(confirmed)) {
                work.soon();
                return confirmed;
            }
        }
        throw new IllegalStateException("too many at once on plan " + id);
    }

    private boolean isOutdated(AssignmentPlan plan) {
        return plan.versions().entrySet().stream()
                .anyMatch(seen -> rounds.load(UUID.fromString(seen.getKey())).version() != seen.getValue());
    }

    private static Instant now(CommandContext context) {
        return context.now().truncatedTo(ChronoUnit.MILLIS);
    }
}

package de.kommig.reviews.assigning;

import de.kommig.eventstore.repeating.Regularly;
import de.kommig.reviews.planning.Plan;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Computes plans and carries them out, one after the other on a thread of its own. What a crash has left lying is found again at the start. */
@Component
class PlanWork implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(PlanWork.class);
    private static final Duration INTERVAL = Duration.ofSeconds(20);

    private final AssignmentPlans plans;
    private final LookingAtCall looking;
    private final CarryingOut carryingOut;
    private final Clock clock;
    private final Duration time;
    private final Regularly regularly = new Regularly("assignment-plans", INTERVAL, this::work);

    /** @param time {@code kommig.assigning.time}: how long a plan is computed at most */
    PlanWork(
            AssignmentPlans plans,
            LookingAtCall looking,
            CarryingOut carryingOut,
            Clock clock,
            @Value("${kommig.assigning.time}") Duration time) {
        this.plans = plans;
        this.looking = looking;
        this.carryingOut = carryingOut;
        this.clock = clock;
        this.time = time;
    }

    void soon() {
        regularly.soon();
    }

    private void work() {
        for (AssignmentPlan plan : plans.waiting()) {
            try {
                AssignmentPlan after = plan.state() == AssignmentPlan.State.COMPUTING
                        ? computed(plan)
                        : plan.carriedOut(carryingOut.carryOut(plan));
                // Where another instance was faster, it has done the same.
                var unused = plans.replace(after);
            } catch (RuntimeException failure) {
                // The others go on; this one is tried again. Without its message: it may quote what must not be in a
                // log.
                log.warn("plan {} waits: {}", plan.id(), failure.getClass().getName());
            }
        }
    }

    private AssignmentPlan computed(AssignmentPlan plan) {
        CallOnPlan call = looking.at(plan.call(), clock.instant());
        Map<String, Long> versions = new TreeMap<>();
        call.versions().forEach((application, version) -> versions.put(application.toString(), version));
        return switch (call.planning().within(time)) {
            case Plan.Assigned assigned -> plan.computed(Seen.of(call, assigned), List.of(), versions);
            case Plan.Colliding colliding ->
                plan.computed(
                        null, colliding.clashes().stream().map(Obstacle::of).collect(Collectors.toList()), versions);
        };
    }

    @Override
    public void start() {
        regularly.start();
    }

    @Override
    public void stop() {
        regularly.stop();
    }

    @Override
    public boolean isRunning() {
        return regularly.isRunning();
    }
}

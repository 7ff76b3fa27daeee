package de.kommig.reviews.assigning;

import de.kommig.eventstore.handling.CommandContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks all whom a confirmed plan has chosen, in the name of who confirmed it. Once more after a crash, nobody is asked twice. */
@Component
class CarryingOut {

    private final AskingWanted asking;
    private final ToldSubjects told;
    private final Clock clock;

    CarryingOut(AskingWanted asking, ToldSubjects told, Clock clock) {
        this.asking = asking;
        this.told = told;
        this.clock = clock;
    }

    /** Gives back what was not done, because something has come in between that speaks against it. */
    List<AssignmentPlan.Refused> carryOut(AssignmentPlan plan) {
        AssignmentPlan.Assigned assigned = Objects.requireNonNull(plan.assigned());
        Map<UUID, ToldSubjects.Told> subjects = told.of(
                plan.call(),
                assigned.applications().stream()
                        .map(AssignmentPlan.OfApplication::application)
                        .toList());
        List<AssignmentPlan.Refused> refused = new ArrayList<>();
        for (AssignmentPlan.OfApplication one : assigned.applications()) {
            Set<String> languages = Optional.ofNullable(subjects.get(one.application()))
                    .map(ToldSubjects.Told::languages)
                    .orElse(Set.of());
            for (AssignmentPlan.Chosen chosen : one.reviewers()) {
                if (!chosen.stands()) {
                    CommandContext context = context(plan, one.application(), chosen.reviewer());
                    asking.ask(one.application(), chosen.reviewer(), languages, context)
                            .map(why -> new AssignmentPlan.Refused(one.application(), chosen.reviewer(), why))
                            .ifPresent(refused::add);
                }
            }
        }
        return refused;
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

package de.kommig.reviews.assigning;

import de.kommig.contracts.Parties;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.reviews.planning.Reader;
import de.kommig.reviews.planning.Reading;
import de.kommig.reviews.planning.Wanted;
import de.kommig.reviews.round.Panel;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Finds somebody else where somebody has stepped back from what a plan had them asked for: one more is asked, and nothing else changes. Where nobody is left,
 * the round shows what is missing, and the coordinators have been told.
 */
@Component
public class Replacing {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final AssignmentPlans plans;
    private final LookingAtCall looking;
    private final DueDates due;

    Replacing(
            Aggregates<Round, RoundCommand, RoundEvent> rounds,
            AssignmentPlans plans,
            LookingAtCall looking,
            DueDates due) {
        this.rounds = rounds;
        this.plans = plans;
        this.looking = looking;
        this.due = due;
    }

    /** Asks the best who is left, where the call has been planned and the round lacks somebody. */
    public void replaceIn(Parties parties, CommandContext context) {
        UUID application = parties.application();
        if (plans.isPlanned(parties.call())
                && rounds.load(application).state() instanceof Round.Open open
                && open.panel().asked() < open.panel().reviewers()) {
            CallOnPlan call = looking.at(parties.call(), List.of(application), context.now());
            best(call, application, open.panel()).ifPresent(reviewer -> ask(application, reviewer, context));
        }
    }

    /** The one who suits best; with lived experience, where that has become missing. */
    private static Optional<UUID> best(CallOnPlan call, UUID application, Panel panel) {
        Optional<Wanted> found = call.planning().applications().stream().findFirst();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Wanted wanted = found.get();
        List<Reader> readers = call.planning().readers();
        Set<UUID> asked = panel.assignments().keySet();
        boolean lacksExperience = wanted.livedExperience()
                && readers.stream()
                        .filter(Reader::livedExperience)
                        .map(Reader::reviewer)
                        .noneMatch(one -> panel.assignmentOf(one)
                                .filter(assignment -> !assignment.steppedBack())
                                .isPresent());
        // The last free place has to be given to somebody with experience, where nobody else has any.
        boolean mustHaveExperience = lacksExperience && panel.asked() + 1 >= panel.reviewers();
        return readers.stream()
                .filter(one -> !asked.contains(one.reviewer()))
                .filter(one -> one.most() > 0)
                .filter(one -> one.languages().containsAll(wanted.languages()))
                .filter(one -> !mustHaveExperience || one.livedExperience())
                .map(Reader::reviewer)
                .filter(one -> !call.planning().conflicts().contains(new Reading(application, one)))
                .max(Comparator.comparingDouble((UUID one) ->
                                call.fits().apply(new Reading(application, one)).affinity())
                        .thenComparing(Comparator.naturalOrder()));
    }

    private void ask(UUID application, UUID reviewer, CommandContext context) {
        Outcome<Round> unused = Objects.requireNonNull(rounds.handle(
                application, state -> new RoundCommand.Assign(reviewer, due.of(state, context.now()), null), context));
    }
}

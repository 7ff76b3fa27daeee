package de.kommig.reviews.assigning;

import de.kommig.contracts.Parties;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.reviews.planning.Reader;
import de.kommig.reviews.planning.Reading;
import de.kommig.reviews.planning.Wanted;
import de.kommig.reviews.round.Panel;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import de.kommig.reviews.round.RoundRejection;
import java.util.Comparator;
import java.util.List;
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
    private final AskingWanted asking;

    Replacing(
            Aggregates<Round, RoundCommand, RoundEvent> rounds,
            AssignmentPlans plans,
            LookingAtCall looking,
            AskingWanted asking) {
        this.rounds = rounds;
        this.plans = plans;
        this.looking = looking;
        this.asking = asking;
    }

    /** Asks the best who is left, where the call has been planned and the round lacks somebody. */
    public void replaceIn(Parties parties, CommandContext context) {
        UUID application = parties.application();
        if (plans.isPlanned(parties.call())
                && rounds.load(application).state() instanceof Round.Open open
                && open.panel().asked() < open.panel().reviewers()) {
            CallOnPlan call = looking.at(parties.call(), List.of(application), context.now());
            call.planning().applications().stream()
                    .findFirst()
                    .ifPresent(wanted -> askOne(best(call, wanted, open.panel()), wanted, context));
        }
    }

    /** Who has been asked for something else in the meantime has no time any more: then it is the next one. */
    private void askOne(List<UUID> best, Wanted wanted, CommandContext context) {
        for (UUID reviewer : best) {
            Optional<String> refused = asking.ask(wanted.application(), reviewer, wanted.languages(), context);
            if (refused.isEmpty() || refused.get().equals(RoundRejection.ENOUGH_REVIEWERS.code())) {
                return;
            }
        }
    }

    /** Who suits, the best first; with lived experience, where that has become missing. */
    private static List<UUID> best(CallOnPlan call, Wanted wanted, Panel panel) {
        UUID application = wanted.application();
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
                .sorted(Comparator.comparingDouble((UUID one) ->
                                call.fits().apply(new Reading(application, one)).affinity())
                        .thenComparing(Comparator.naturalOrder())
                        .reversed())
                .toList();
    }
}

package de.kommig.reviews.assigning;

import de.kommig.reviews.planning.Reader;
import de.kommig.reviews.planning.Reading;
import de.kommig.reviews.planning.Wanted;
import de.kommig.reviews.round.Panel;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who could review an application, and why. */
@Component
public class Candidates {

    private final LookingAtCall looking;
    private final Clock clock;

    Candidates(LookingAtCall looking, Clock clock) {
        this.looking = looking;
        this.clock = clock;
    }

    /**
     * Somebody who could be asked.
     *
     * @param left reviews they still have time for
     * @param hindrances what speaks against it; with a reason they can be asked all the same
     */
    public record Possible(UUID reviewer, Fit fit, int left, boolean livedExperience, Set<Hindrance> hindrances) {}

    /** All in the pool who are not asked already and have no conflict of interest; who can be asked without more ado first, of these the best first. */
    public List<Possible> of(Panel panel) {
        UUID application = panel.parties().application();
        CallOnPlan call = looking.at(panel.parties().call(), List.of(application), clock.instant());
        return call.planning().applications().stream()
                .flatMap(wanted -> call.planning().readers().stream()
                        .filter(reader -> isFree(call, panel, reader))
                        .map(reader -> possible(call, wanted, reader)))
                .sorted(Comparator.comparing((Possible one) -> !one.hindrances().isEmpty())
                        .thenComparingDouble(one -> -one.fit().affinity())
                        .thenComparing(Possible::reviewer))
                .toList();
    }

    private static boolean isFree(CallOnPlan call, Panel panel, Reader reader) {
        UUID application = panel.parties().application();
        return !call.planning().conflicts().contains(new Reading(application, reader.reviewer()))
                && panel.assignmentOf(reader.reviewer())
                        .filter(assignment -> !assignment.steppedBack())
                        .isEmpty();
    }

    private static Possible possible(CallOnPlan call, Wanted wanted, Reader reader) {
        Set<Hindrance> hindrances = EnumSet.noneOf(Hindrance.class);
        hindrances.addAll(call.hindrances().getOrDefault(reader.reviewer(), Set.of()));
        if (!reader.languages().containsAll(wanted.languages())) {
            hindrances.add(Hindrance.LANGUAGE);
        }
        return new Possible(
                reader.reviewer(),
                call.fits().apply(new Reading(wanted.application(), reader.reviewer())),
                call.left().getOrDefault(reader.reviewer(), 0),
                reader.livedExperience(),
                hindrances);
    }
}

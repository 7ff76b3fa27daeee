package de.kommig.reviews.planning;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A reader who was looked at for an application, so that a coordinator sees why these were chosen and not others.
 *
 * @param load reviews in the plan, this one included
 * @param hindrances why not; empty for whoever was chosen, and for whom others suited the call as a whole better
 */
public record Candidate(UUID reviewer, double affinity, boolean chosen, int load, Set<Hindrance> hindrances) {

    /** Why somebody cannot read an application, or not beside what they read already. */
    public enum Hindrance {
        CONFLICT,
        LANGUAGE,
        LOAD
    }

    private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::chosen)
            .thenComparingDouble(Candidate::affinity)
            .reversed()
            .thenComparing(Candidate::reviewer);

    static List<Candidate> of(Planning planning, Wanted application, Plan.Assigned plan) {
        return planning.readers().stream()
                .map(reader -> of(planning, application, reader, plan))
                .sorted(ORDER)
                .toList();
    }

    private static Candidate of(Planning planning, Wanted application, Reader reader, Plan.Assigned plan) {
        Reading reading = new Reading(application.application(), reader.reviewer());
        boolean chosen = plan.readers().getOrDefault(application.application(), List.of()).stream()
                .anyMatch(each -> each.reviewer().equals(reader.reviewer()));
        int load = plan.load(reader.reviewer());
        EnumSet<Hindrance> hindrances = EnumSet.noneOf(Hindrance.class);
        if (!chosen) {
            add(hindrances, Hindrance.CONFLICT, planning.conflicts().contains(reading));
            add(hindrances, Hindrance.LANGUAGE, !reader.reads(application));
            add(hindrances, Hindrance.LOAD, load >= reader.most());
        }
        double affinity = planning.affinities().between(reader.reviewer(), application.application());
        return new Candidate(reader.reviewer(), affinity, chosen, load, hindrances);
    }

    private static void add(Set<Hindrance> hindrances, Hindrance hindrance, boolean holds) {
        if (holds) {
            hindrances.add(hindrance);
        }
    }
}

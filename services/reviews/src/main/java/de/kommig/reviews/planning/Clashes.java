package de.kommig.reviews.planning;

import de.kommig.reviews.matching.Collision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says in the call's terms what the solver found to collide, and what would free it. */
final class Clashes {

    private final Planning planning;
    private final Numbered numbered;
    private final Remedies remedies;

    /** @param until when remedies are no longer tried, as {@link System#nanoTime} counts */
    Clashes(Planning planning, Numbered numbered, long until) {
        this.planning = planning;
        this.numbered = numbered;
        remedies = new Remedies(planning, until);
    }

    Clash clash(Collision collision) {
        return switch (collision) {
            case Collision.TooFewEligible few -> tooFew(application(few.application()), few);
            case Collision.NobodyExperienced nobody -> nobody(application(nobody.application()));
            case Collision.TooLittleCapacity little -> usedUp(little);
            case Collision.TooFewExperienced few -> experiencedUsedUp(applications(few.applications()));
            case Collision.FewestOutOfReach fewest -> outOfReach(readers(fewest.reviewers()), fewest.shortBy());
            case Collision.FewestAboveMost above -> above(planning.readers().get(above.reviewer()), above);
            case Collision.CannotStay stays -> inTheWay(numbered.reading(stays.pair()));
        };
    }

    private Clash tooFew(Wanted application, Collision.TooFewEligible few) {
        int missing = few.demand() - few.eligible();
        return new Clash.TooFewReaders(
                application.application(),
                few.demand(),
                there(application, reader -> true),
                List.of(
                        further(missing, List.of(application), false),
                        new Remedy.FewerReviews(Set.of(application.application()), missing)));
    }

    private Clash nobody(Wanted application) {
        return new Clash.NobodyExperienced(
                application.application(),
                there(application, Reader::livedExperience),
                List.of(further(1, List.of(application), true)));
    }

    private Clash usedUp(Collision.TooLittleCapacity little) {
        List<Wanted> applications = applications(little.applications());
        Set<UUID> readers = readers(little.reviewers());
        Set<UUID> ids = ids(applications);
        int missing = little.shortBy();
        List<Remedy> candidates = new ArrayList<>();
        candidates.add(further(missing, applications, false));
        if (!readers.isEmpty()) {
            candidates.add(new Remedy.HigherLoads(readers, missing));
        }
        candidates.add(new Remedy.FewerReviews(ids, missing));
        candidates.addAll(remedies.release(ids));
        return new Clash.LoadsUsedUp(ids, readers, missing, remedies.freeing(candidates, missing));
    }

    private Clash experiencedUsedUp(List<Wanted> applications) {
        Set<UUID> readers = planning.readers().stream()
                .filter(Reader::livedExperience)
                .filter(reader -> applications.stream().anyMatch(application -> may(reader, application)))
                .map(Reader::reviewer)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<UUID> ids = ids(applications);
        List<Remedy> candidates = new ArrayList<>(List.of(
                further(applications.size(), applications, true),
                new Remedy.HigherLoads(readers, applications.size()),
                new Remedy.OneMoreReview(ids)));
        candidates.addAll(remedies.lowerFewest(applications.size()));
        candidates.addAll(remedies.release(ids));
        return new Clash.ExperiencedUsedUp(ids, readers, remedies.freeing(candidates, applications.size()));
    }

    private Clash outOfReach(Set<UUID> readers, int missing) {
        List<Remedy> candidates = List.of(new Remedy.LowerFewest(readers, missing));
        return new Clash.FewestOutOfReach(readers, missing, remedies.freeing(candidates, missing));
    }

    private static Clash above(Reader reader, Collision.FewestAboveMost above) {
        Set<UUID> one = Set.of(reader.reviewer());
        int by = above.fewest() - above.most();
        return new Clash.FewestAboveMost(
                reader.reviewer(),
                above.fewest(),
                above.most(),
                List.of(new Remedy.LowerFewest(one, by), new Remedy.HigherLoads(one, by)));
    }

    private Clash inTheWay(Reading reading) {
        List<Remedy> candidates = new ArrayList<>(List.of(
                new Remedy.HigherLoads(Set.of(reading.reviewer()), 1),
                new Remedy.OneMoreReview(Set.of(reading.application())),
                new Remedy.Release(Set.of(reading))));
        candidates.addAll(remedies.lowerFewest(1));
        return new Clash.StandsInTheWay(reading, remedies.freeing(candidates, 1));
    }

    private Clash.Group there(Wanted application, Predicate<Reader> whom) {
        List<Reader> all = planning.readers().stream().filter(whom).toList();
        List<Reader> free =
                all.stream().filter(reader -> !conflict(reader, application)).toList();
        int may = (int) free.stream().filter(reader -> may(reader, application)).count();
        return new Clash.Group(all.size(), all.size() - free.size(), free.size() - may);
    }

    private boolean conflict(Reader reader, Wanted application) {
        return planning.conflicts().contains(new Reading(application.application(), reader.reviewer()));
    }

    private boolean may(Reader reader, Wanted application) {
        Reading reading = new Reading(application.application(), reader.reviewer());
        return !conflict(reader, application)
                && (reader.reads(application) || numbered.firm().readings().contains(reading));
    }

    private static Remedy further(int reviews, List<Wanted> applications, boolean livedExperience) {
        Set<String> languages = new TreeSet<>();
        applications.forEach(application -> languages.addAll(application.languages()));
        return new Remedy.FurtherReaders(reviews, ids(applications), languages, livedExperience);
    }

    private Wanted application(int number) {
        return planning.applications().get(number);
    }

    private List<Wanted> applications(Collection<Integer> numbers) {
        return numbers.stream().map(this::application).toList();
    }

    private Set<UUID> readers(Collection<Integer> numbers) {
        return numbers.stream()
                .map(number -> planning.readers().get(number).reviewer())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<UUID> ids(List<Wanted> applications) {
        return applications.stream().map(Wanted::application).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

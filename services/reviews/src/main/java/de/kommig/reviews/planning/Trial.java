package de.kommig.reviews.planning;

import de.kommig.reviews.matching.Unmet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Takes a remedy on trial, to see what it frees. */
record Trial(Planning planning) {

    /** Nothing is asked of readers whom nobody knows; and what is possible does not depend on it. */
    private static final Affinities UNSCORED = (reviewer, application) -> 0;

    /** Conditions that stay unmet. */
    int unmet() {
        Firm firm = Firm.of(planning);
        return firm.clashes().size()
                + Unmet.in(new Numbered(planning, firm).instance()).all();
    }

    Planning with(Remedy remedy) {
        return switch (remedy) {
            case Remedy.FurtherReaders further -> withReaders(further);
            case Remedy.FewerReviews fewer -> withFewer(fewer);
            case Remedy.OneMoreReview more -> wanted(more.applications(), 1);
            case Remedy.HigherLoads higher -> readers(higher.readers(), 0, higher.by());
            case Remedy.LowerFewest lower -> readers(lower.readers(), lower.by(), 0);
            case Remedy.Release release ->
                without(release.readings().stream()
                        .min(Comparator.comparing(Reading::application).thenComparing(Reading::reviewer))
                        .orElseThrow());
            case Remedy.Together together -> {
                Planning all = planning;
                for (Remedy each : together.remedies()) {
                    all = new Trial(all).with(each);
                }
                yield all;
            }
        };
    }

    private Planning withReaders(Remedy.FurtherReaders further) {
        List<Reader> readers = new ArrayList<>(planning.readers());
        IntStream.range(0, further.reviews())
                .mapToObj(i -> new Reader(
                        UUID.nameUUIDFromBytes(("further " + (readers.size() + i)).getBytes(StandardCharsets.UTF_8)),
                        0,
                        1,
                        further.languages(),
                        further.livedExperience()))
                .toList()
                .forEach(readers::add);
        return with(planning.applications(), readers);
    }

    /** Those first that lack most. */
    private Planning withFewer(Remedy.FewerReviews fewer) {
        Map<Integer, Integer> missing =
                Unmet.in(new Numbered(planning, Firm.of(planning)).instance()).missing();
        List<Integer> order = IntStream.range(0, planning.applications().size())
                .boxed()
                .filter(a -> fewer.applications()
                        .contains(planning.applications().get(a).application()))
                .sorted(Comparator.comparingInt(a -> -missing.getOrDefault(a, 0)))
                .toList();
        List<Wanted> changed = new ArrayList<>(planning.applications());
        int left = fewer.by();
        for (boolean lacking : List.of(true, false)) {
            for (int a : order) {
                Wanted wanted = changed.get(a);
                int here = Math.min(left, lacking ? missing.getOrDefault(a, 0) : wanted.reviews());
                changed.set(a, wanted.withReviews(wanted.reviews() - Math.min(here, wanted.reviews())));
                left -= here;
            }
        }
        return with(changed, planning.readers());
    }

    private Planning wanted(Set<UUID> whose, int more) {
        return with(
                planning.applications().stream()
                        .map(each ->
                                whose.contains(each.application()) ? each.withReviews(each.reviews() + more) : each)
                        .toList(),
                planning.readers());
    }

    private Planning readers(Set<UUID> whose, int fewer, int more) {
        UnaryOperator<Reader> change = reader -> new Reader(
                reader.reviewer(),
                Math.max(0, reader.fewest() - fewer),
                reader.most() + more,
                reader.languages(),
                reader.livedExperience());
        return with(
                planning.applications(),
                planning.readers().stream()
                        .map(reader -> whose.contains(reader.reviewer()) ? change.apply(reader) : reader)
                        .toList());
    }

    private Planning without(Reading reading) {
        Map<Reading, Stand> left = new HashMap<>(planning.standing());
        left.remove(reading);
        return new Planning(planning.applications(), planning.readers(), planning.conflicts(), left, UNSCORED);
    }

    private Planning with(List<Wanted> applications, List<Reader> readers) {
        return new Planning(applications, readers, planning.conflicts(), planning.standing(), UNSCORED);
    }
}

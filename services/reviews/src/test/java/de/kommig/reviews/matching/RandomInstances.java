package de.kommig.reviews.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/** Small instances by chance, two to six reviewers and applications. Most can be solved, some just so, some not. */
final class RandomInstances {

    private final Random random;

    RandomInstances(long seed) {
        random = new Random(seed);
    }

    Instance next() {
        int reviewers = 2 + random.nextInt(5);
        int applications = 2 + random.nextInt(5);
        List<Integer> demand = numbers(applications, () -> random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(2));
        int needed = demand.stream().mapToInt(Integer::intValue).sum();
        int enough = (needed + reviewers - 1) / reviewers;
        List<Integer> most = numbers(reviewers, () -> Math.max(0, enough - 1 + random.nextInt(4)));
        List<Integer> fewest = random.nextInt(3) > 0
                ? numbers(reviewers, () -> 0)
                : IntStream.range(0, reviewers)
                        .mapToObj(r -> random.nextInt(Math.min(most.get(r), needed / reviewers + 1) + 1))
                        .toList();
        Instance instance = Instance.of(Scores.of(scores(reviewers, applications)), demand, most)
                .atLeast(fewest)
                .excluding(pairs(reviewers, applications, random.nextInt(4) * 0.1));
        if (random.nextInt(3) == 0) {
            instance = instance.needing(experienced(reviewers, applications));
        }
        return random.nextInt(3) == 0 ? instance.keeping(standing(instance)) : instance;
    }

    /** Whole thousandths; sometimes few different ones, so that there is a lot of equal worth. */
    private double[][] scores(int reviewers, int applications) {
        int step = random.nextInt(3) == 0 ? 250 : 1;
        double[][] scores = new double[reviewers][applications];
        for (double[] row : scores) {
            for (int a = 0; a < applications; a++) {
                row[a] = (random.nextInt(1500 / step + 1) * step - 500) / 1000.0;
            }
        }
        return scores;
    }

    private Set<Pair> pairs(int reviewers, int applications, double share) {
        Set<Pair> pairs = new HashSet<>();
        for (int r = 0; r < reviewers; r++) {
            for (int a = 0; a < applications; a++) {
                if (random.nextDouble() < share) {
                    pairs.add(new Pair(r, a));
                }
            }
        }
        return pairs;
    }

    private Map<Integer, Set<Integer>> experienced(int reviewers, int applications) {
        Set<Integer> some = new HashSet<>();
        IntStream.range(0, reviewers).filter(r -> random.nextInt(3) == 0).forEach(some::add);
        Map<Integer, Set<Integer>> needed = new HashMap<>();
        IntStream.range(0, applications).filter(a -> random.nextInt(3) > 0).forEach(a -> needed.put(a, some));
        return needed;
    }

    /** What a first assignment could have been, some of it fixed, some of it by now excluded. */
    private Standing standing(Instance instance) {
        Set<Pair> preferred =
                pairs(instance.scores().reviewers(), instance.scores().applications(), 0.3);
        Set<Pair> fixed = new HashSet<>();
        preferred.stream().sorted().filter(pair -> random.nextInt(6) == 0).forEach(fixed::add);
        return new Standing(fixed, preferred);
    }

    private static List<Integer> numbers(int size, IntSupplier number) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            numbers.add(number.getAsInt());
        }
        return List.copyOf(numbers);
    }
}

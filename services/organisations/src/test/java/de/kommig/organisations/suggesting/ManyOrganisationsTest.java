package de.kommig.organisations.suggesting;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.Side;
import de.kommig.organisations.likening.Likeness;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How long it takes to find duplicates where there are many organisations. */
class ManyOrganisationsTest {

    private static final Set<String> FREE_MAIL = Set.of();
    private static final List<String> WORDS = List.of(
            "Verein",
            "Frauen",
            "Brücken",
            "Hamburg",
            "Kultur",
            "Afrika",
            "Nachbarn",
            "Altona",
            "Bildung",
            "Zukunft",
            "Begegnung",
            "Harburg",
            "Haus",
            "Integration",
            "Jugend",
            "Freunde",
            "Sprache",
            "Eltern",
            "Initiative");

    private static Likeness named(String name) {
        return new Likeness(UUID.randomUUID(), name, LegalForm.INITIATIVE, Side.CIVIL_SOCIETY, List.of(), Set.of());
    }

    /** A national platform, with one in ten registered twice; see {@code docs/benchmarks.md} for what it took. */
    @Test
    void fifteen_thousand_organisations_are_looked_through_while_somebody_waits() {
        Random random = new Random(1);
        List<String> words = new ArrayList<>(WORDS);
        IntStream.range(0, 2_000).forEach(i -> words.add(word(random)));
        List<Likeness> all = new ArrayList<>();
        for (int i = 0; i < 15_000; i++) {
            all.add(named(i % 10 == 9 ? all.get(i - 1).name() + " e.V." : spoken(random, words)));
        }
        FindingDuplicates.among(all.subList(0, 1_000), FREE_MAIL);

        List<Suggestion> found = new ArrayList<>();
        long millis = millis(() -> found.addAll(FindingDuplicates.among(all, FREE_MAIL)));

        System.out.printf("%d suggestions among %d organisations: %d ms%n", found.size(), all.size(), millis);
        assertThat(found).hasSizeGreaterThanOrEqualTo(1_500);
        assertThat(millis).isLessThan(10_000);
    }

    /** Of the processor, whatever else runs on the machine. */
    private static long millis(Runnable work) {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1_000_000;
    }

    /** Three or four words, of which few are in many names and many in few. */
    private static String spoken(Random random, List<String> words) {
        return IntStream.range(0, 3 + random.nextInt(2))
                .mapToObj(i -> words.get((int) Math.pow(words.size(), random.nextDouble()) - 1))
                .collect(Collectors.joining(" "));
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            word.append("bdfghklmnprstvwz".charAt(random.nextInt(16)))
                    .append("aeiou".charAt(random.nextInt(5)))
                    .append(random.nextBoolean() ? "n" : "");
        }
        return word.toString();
    }

    @Test
    void names_made_of_the_same_few_words_do_not_take_for_ever() {
        Random random = new Random(1);
        List<Likeness> all = IntStream.range(0, 15_000)
                .mapToObj(i -> named(fewWords(random)))
                .toList();

        long millis = millis(() -> FindingDuplicates.among(all, FREE_MAIL));

        System.out.printf("%d organisations named alike: %d ms%n", all.size(), millis);
        assertThat(millis).isLessThan(10_000);
    }

    /** Four of the same few words, and now and then a letter less. */
    private static String fewWords(Random random) {
        StringBuilder name = new StringBuilder();
        for (int word = 0; word < 4; word++) {
            name.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        if (random.nextInt(3) == 0) {
            name.deleteCharAt(random.nextInt(name.length()));
        }
        return name.toString().strip();
    }
}

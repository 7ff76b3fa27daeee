package de.kommig.benchmarks.suggesting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Names as organisations have them: three or four words, few of them in many names and many in few; one in ten is the one before it,
 * written a little differently. The same ones for the same number.
 */
public final class MadeUpNames {

    private static final List<String> COMMON = List.of(
            "Verein",
            "Frauen",
            "Brücken",
            "Hamburg",
            "Kultur",
            "Nachbarn",
            "Bildung",
            "Zukunft",
            "Begegnung",
            "Haus",
            "Integration",
            "Jugend",
            "Freunde",
            "Sprache",
            "Eltern",
            "Initiative");
    private static final int RARE = 2_000;
    private static final int TWICE = 10;

    private MadeUpNames() {}

    /** So many names. */
    public static List<String> of(int number) {
        Random random = new Random(1);
        List<String> words = new ArrayList<>(COMMON);
        for (int i = 0; i < RARE; i++) {
            words.add(word(random));
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            names.add(i % TWICE == TWICE - 1 ? names.getLast() + " e.V." : name(random, words));
        }
        return names;
    }

    private static String name(Random random, List<String> words) {
        List<String> chosen = new ArrayList<>();
        for (int left = 3 + random.nextInt(2); left > 0; left--) {
            // Squared, so that the first words are in many names.
            double rank = random.nextDouble();
            chosen.add(words.get((int) (rank * rank * words.size())));
        }
        return String.join(" ", chosen);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
            word.append("bdfgklmnprstw".charAt(random.nextInt(13)))
                    .append("aeiou".charAt(random.nextInt(5)))
                    .append(random.nextBoolean() ? "n" : "");
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}

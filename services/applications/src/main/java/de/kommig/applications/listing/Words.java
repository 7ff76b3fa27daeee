package de.kommig.applications.listing;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a text as they are searched for: in small letters, without accents, each once. {@code Ä} counts as {@code A}, {@code ß} as {@code ss}. */
public final class Words {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** Beyond these nobody searches, and an index need not keep them. */
    private static final int MOST_WORDS = 40;

    private static final int LONGEST_WORD = 40;

    private Words() {}

    /** From so many letters on, the beginning of a word is enough. */
    static final int SHORTEST_BEGINNING = 3;

    /** Whether somebody who looks for {@code wanted} means this word: it is the word, or begins it. */
    static boolean isMeant(String wanted, String word) {
        return wanted.length() < SHORTEST_BEGINNING ? word.equals(wanted) : word.startsWith(wanted);
    }

    /** The words in the order of the text; none for {@code null}. */
    public static List<String> in(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        // Compatibility forms too: wide and small letters, ligatures. Turkish has an i without a dot.
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace('ı', 'i');
        Set<String> words = new LinkedHashSet<>();
        for (String word : BETWEEN_WORDS.split(
                ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD))
                        .replaceAll(""),
                -1)) {
            if (!word.isEmpty() && words.size() < MOST_WORDS) {
                words.add(word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word);
            }
        }
        return List.copyOf(words);
    }
}

package de.kommig.web.masking;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Under which letters a word is the same word: with German endings or without, in capitals, with {@code ue} or {@code u} for {@code ü}. */
public final class WordForms {

    /** {@code des Türkischen Elternbundes}, {@code die Türkische}. */
    private static final List<String> ENDINGS = List.of("er", "en", "es", "em", "e", "n", "s");
    /** {@code des Bündnisses}. */
    private static final List<String> AFTER_S = List.of("ses", "sen", "se");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern TRANSLITERATED = Pattern.compile("([aou])e+");

    private WordForms() {}

    /** In small letters without marks; {@code ae}, {@code oe}, {@code ue} are {@code a}, {@code o}, {@code u}. Once more changes nothing. */
    public static String folded(String word) {
        String letters = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace("ß", "ss");
        return TRANSLITERATED.matcher(letters).replaceAll("$1");
    }

    /**
     * The word folded, and what is left of it without each ending that it may have.
     *
     * @param shortest letters that have to be left
     */
    static Set<String> of(String word, int shortest) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(folded(word));
        String small = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            addWithout(small, ending, shortest, forms);
        }
        for (String ending : AFTER_S) {
            if (small.endsWith("s" + ending)) {
                addWithout(small, ending, shortest, forms);
            }
        }
        return forms;
    }

    private static void addWithout(String word, String ending, int shortest, Set<String> forms) {
        int left = word.length() - ending.length();
        if (left >= shortest && word.endsWith(ending)) {
            forms.add(folded(word.substring(0, left)));
        }
    }
}

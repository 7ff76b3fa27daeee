package de.kommig.organisations.naming;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A name without what people write now one way and now another: capitals, accents, umlauts ({@code ü}, {@code ue}, or {@code u} for want of the
 * key), punctuation. {@code Brücken & Wege (e.V.)} becomes {@code brucken und wege e v}. Scripts other than the Latin one stay as they are.
 */
public final class FoldedName {

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("đ", "d"),
            Map.entry("ł", "l"),
            Map.entry("ı", "i"),
            Map.entry("&", " und "),
            Map.entry("+", " und "));
    private static final Pattern ONE_OF_THEM = Pattern.compile("[ßæœøđłı&+]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern UMLAUTS = Pattern.compile("([aou])e");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private FoldedName() {}

    /** The name as it is compared: words of letters and digits, one space between them. A name without either stays as it is. */
    public static String of(String name) {
        String small = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
        String spelled = ONE_OF_THEM.matcher(small).replaceAll(letter -> LETTERS.getOrDefault(letter.group(), ""));
        String bare = MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFKD))
                .replaceAll("");
        String plain = UMLAUTS.matcher(bare).replaceAll("$1");
        String words = NO_LETTERS.matcher(plain).replaceAll(" ").strip();
        return words.isEmpty() ? small : words;
    }
}

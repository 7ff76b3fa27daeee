package de.kommig.applications.printing;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which characters can be printed. What is written in a script that the font does not have, such as Chinese or Tigrinya, stands in Latin letters between
 * {@value #OPEN} and {@value #CLOSE}, as ICU transliterates it (CLDR, UTS #35 part 2); what cannot be put in these either is shown as missing.
 */
final class Letters {

    static final String OPEN = "\u27E8";
    static final String CLOSE = "\u27E9";

    private static final String MISSING = "\uFFFD";
    /** Letters of Urdu and Pashto that the font lacks, and those of the same family that stand for them: a word in Arabic letters stays one. */
    private static final Map<Integer, Integer> ALIKE =
            Map.of(0x06C1, 0x0647, 0x06C2, 0x06C0, 0x06C3, 0x0629, 0x06CD, 0x06CC, 0x06D2, 0x06CC, 0x06D3, 0x0626);

    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin");

    private Letters() {}

    /**
     * Text as it is printed.
     *
     * @param isWhole whether nothing of it had to be written otherwise
     */
    record Printable(String text, boolean isWhole) {}

    /** The text without characters that have no shape. */
    static Printable printable(String text) {
        StringBuilder printed = new StringBuilder();
        StringBuilder foreign = new StringBuilder();
        boolean[] whole = {true};
        text.codePoints()
                .filter(letter -> !isShapeless(letter) || Character.isWhitespace(letter))
                .forEach(letter -> {
                    int alike = Fonts.has(letter) ? letter : ALIKE.getOrDefault(letter, letter);
                    if (Character.isWhitespace(letter) || Fonts.has(alike)) {
                        whole[0] &= foreign.isEmpty() && alike == letter;
                        take(foreign, printed);
                        printed.appendCodePoint(alike);
                    } else {
                        foreign.appendCodePoint(letter);
                    }
                });
        whole[0] &= foreign.isEmpty();
        take(foreign, printed);
        return new Printable(printed.toString(), whole[0]);
    }

    private static void take(StringBuilder foreign, StringBuilder printed) {
        if (foreign.isEmpty()) {
            return;
        }
        String latin = TO_LATIN.transliterate(foreign.toString())
                .codePoints()
                .mapToObj(letter ->
                        Character.isWhitespace(letter) || Fonts.has(letter) ? Character.toString(letter) : MISSING)
                .collect(Collectors.joining());
        foreign.setLength(0);
        printed.append(latin.replace(MISSING, "").isBlank() ? latin : OPEN + latin + CLOSE);
    }

    private static boolean isShapeless(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> Character.isWhitespace(letter);
        };
    }
}

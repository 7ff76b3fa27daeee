package de.kommig.applications.printing;

import java.util.stream.Collectors;

/** Which characters can be printed. */
final class Letters {

    private static final int UNKNOWN = '\uFFFD';

    private Letters() {}

    /** The text without characters that have no shape; those of scripts that the font does not have are shown as missing. */
    static String printable(String text) {
        return text.codePoints()
                .map(letter -> Fonts.has(letter) || shapeless(letter) ? letter : UNKNOWN)
                .filter(letter -> !shapeless(letter) || Character.isWhitespace(letter))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean shapeless(int letter) {
        return Character.isWhitespace(letter)
                || switch (Character.getType(letter)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
                    default -> false;
                };
    }
}

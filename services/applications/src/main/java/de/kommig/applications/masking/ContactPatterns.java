package de.kommig.applications.masking;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How addresses look: of mail, pages, telephones, accounts and houses. Rather a gap too many than an address too many. */
final class ContactPatterns {

    private static final int WORDS = Pattern.UNICODE_CHARACTER_CLASS;
    private static final int ANY_CASE = WORDS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern MAIL = Pattern.compile(
            "[\\w.%+-]+\\s?(?:@|[(\\[]at[)\\]])\\s?[\\w-]+(?:\\s?(?:\\.(?!\\s)|[(\\[]dot[)\\]]|\\sdot\\s)\\s?[\\w-]+)+",
            ANY_CASE);
    private static final Pattern PAGE = Pattern.compile("(?:https?://|www\\.)[^\\s<>\"]+", ANY_CASE);
    /** Without a scheme, under endings that organisations here have. */
    private static final Pattern DOMAIN = Pattern.compile(
            "(?<![\\w.])[\\w-]+(?:\\.[\\w-]+)*\\.(?:de|org|com|net|eu|info|hamburg|berlin|app|social|ngo|me|tr|ua)(?![\\w-])(?:/[^\\s<>\"]*)?",
            ANY_CASE);

    private static final Pattern HANDLE = Pattern.compile("(?<![\\w@])@[\\w.]{3,}", WORDS);
    /** After DIN 5008 and after habit: with the country's or with an area's number in front, seven digits and more. */
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<![\\w.,])(?:(?:\\+|00)[1-9](?:[\\s()/.–-]{0,3}\\d){6,14}|\\(?0[1-9]\\d{1,4}\\)?(?:[\\s/–-]{0,3}\\d){4,10})(?![\\w])",
            WORDS);
    /** ISO 13616. */
    private static final Pattern ACCOUNT =
            Pattern.compile("(?<!\\w)[A-Z]{2}\\d{2}(?:\\s?[A-Z0-9]{4}){3,7}(?:\\s?[A-Z0-9]{1,3})?(?!\\w)", WORDS);
    /** A street with the number of a house, and the place behind it if it stands there. */
    private static final Pattern STREET = Pattern.compile(
            "(?<!\\w)(?:(?:An der|Am|Im|Zum|Zur|Bei der|Beim)\\s+)?"
                    + "(?:(?:\\p{Lu}[\\w.’'-]*\\s)?\\p{Lu}[\\w.’'-]{2,}"
                    + "(?:stra(?:ß|ss)e|str\\.|weg|platz|allee|ring|gasse|damm|ufer|chaussee|stieg|twiete|deich|kamp)"
                    + "|\\p{Lu}[\\w.’'-]*[\\s-](?:Stra(?:ß|ss)e|Str\\.)"
                    + "|\\p{Lu}[\\w.’'-]*-(?:Weg|Platz|Allee|Ring|Damm|Ufer|Chaussee|Stieg))"
                    + "\\s*\\d{1,3}(?:\\s?[a-zA-Z])?(?!\\w)(?:\\s*,?\\s*(?:D-)?\\d{5}\\s+\\p{Lu}[\\w-]+)?",
            WORDS);

    private ContactPatterns() {}

    /** The longer before the shorter, so that no half of an address is left. */
    static Stream<Pattern> all() {
        return Stream.of(MAIL, PAGE, DOMAIN, HANDLE, ACCOUNT, TELEPHONE, STREET);
    }
}

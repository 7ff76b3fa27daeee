package de.kommig.web.masking;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How addresses look: of mail, pages, telephones, accounts and houses. Rather a gap too many than an address too many. Each begins where no other can
 * go on, or has an end, so that reading a long text does not take long.
 */
final class ContactPatterns {

    private static final int WORDS = Pattern.UNICODE_CHARACTER_CLASS;
    private static final int ANY_CASE = WORDS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String ENDINGS =
            "(?:de|org|com|net|eu|info|hamburg|berlin|app|social|ngo|me|tr|ua|at|ch|fr|pl)";
    private static final String AT = "(?:\\s?@\\s?|\\s?[(\\[{<]\\s?(?:at|ät|a|@)\\s?[)\\]}>]\\s?)";
    private static final String DOT =
            "(?:\\s?\\.(?!\\s)|\\s?[(\\[{<]\\s?(?:dot|punkt|\\.)\\s?[)\\]}>]\\s?|\\sdot\\s|\\spunkt\\s)";

    private static final Pattern MAIL = Pattern.compile(
            "(?<![\\w.%+-])[\\w.%+-]{1,80}" + AT + "[\\w-]{1,80}(?:" + DOT + "[\\w-]{1,80}){1,6}", ANY_CASE);
    /** {@code info at verein punkt de}. */
    private static final Pattern SPOKEN_MAIL = Pattern.compile(
            "(?<![\\w.%+-])[\\w.%+-]{1,80}\\s(?:at|ät)\\s[\\w-]{1,80}(?:\\s?\\.|\\sdot\\s|\\spunkt\\s)" + ENDINGS
                    + "(?!\\w)",
            ANY_CASE);

    private static final Pattern PAGE = Pattern.compile("(?:https?://|www\\.)[^\\s<>\"]+", ANY_CASE);
    /** Without a scheme, under endings that organisations here have. */
    private static final Pattern DOMAIN = Pattern.compile(
            "(?<![\\w.-])[\\w-]{1,80}(?:\\.[\\w-]{1,80}){0,6}(?:\\.|\\s?[(\\[]\\s?(?:dot|punkt)\\s?[)\\]]\\s?)"
                    + ENDINGS + "(?![\\w-])(?:/[^\\s<>\"]*)?",
            ANY_CASE);

    private static final Pattern HANDLE = Pattern.compile("(?<![\\w@])@[\\w.]{3,}", WORDS);
    /** After DIN 5008 and after habit: with the country's or with an area's number in front, seven digits and more. */
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<![\\w.,])(?:(?:\\+|00)[1-9](?:[\\s()/.–-]{0,3}\\d){6,14}|\\(?0[1-9]\\d{1,4}\\)?(?:[\\s/–-]{0,3}\\d){4,10})(?![\\w])",
            WORDS);

    private static final Pattern NAMED_TELEPHONE = Pattern.compile(
            "(?<!\\w)(?:Tel|Telefon|Fon|Phone|Fax|Mobil|Handy)(?:\\.|(?:-?nummer|-?Nr\\.?))?\\s?:?\\s?[+(]?\\d(?:[\\s()/.–-]{0,3}\\d){5,14}(?!\\w)",
            ANY_CASE);

    private ContactPatterns() {}

    static Stream<Pattern> all() {
        Stream<Pattern> ways = Stream.of(MAIL, SPOKEN_MAIL, PAGE, DOMAIN, HANDLE, TELEPHONE, NAMED_TELEPHONE);
        return Stream.of(ways, PlacePatterns.all(), NumberPatterns.all()).flatMap(each -> each);
    }
}

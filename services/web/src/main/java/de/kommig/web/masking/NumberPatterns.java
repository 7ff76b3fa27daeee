package de.kommig.web.masking;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers by which an organisation is found: of its account, its entry in a register, its taxes. */
final class NumberPatterns {

    private static final int WORDS = Pattern.UNICODE_CHARACTER_CLASS;
    private static final int ANY_CASE = WORDS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** ISO 13616. */
    private static final Pattern IBAN =
            Pattern.compile("(?<!\\w)[A-Z]{2}\\d{2}(?:\\s?[A-Z0-9]{4}){3,7}(?:\\s?[A-Z0-9]{1,3})?(?!\\w)", WORDS);

    private static final Pattern GERMAN_IBAN =
            Pattern.compile("(?<!\\w)DE\\s?\\d{2}(?:[\\s.-]?\\d){18}(?!\\d)", ANY_CASE);
    /** ISO 9362; without its name in front only of banks here, or with a digit: {@code STUNDENPLAN} has its form too. */
    private static final Pattern BIC = Pattern.compile(
            "(?<!\\w)(?:(?:BIC|SWIFT)(?:-Code)?\\s?:?\\s?[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?"
                    + "|(?:HASP|GENO|COBA|DEUT|DRES|NOLA|PBNK|BFSW|BELA|INGD|NTSB|HYVE|BYLA|SOLA|MALA|WELA|HELA)DE[A-Z0-9]{2}(?:[A-Z0-9]{3})?"
                    + "|[A-Z]{4}DE(?=[A-Z]?\\d)[A-Z0-9]{2}(?:[A-Z0-9]{3})?)(?!\\w)",
            WORDS);

    private static final Pattern ACCOUNT = Pattern.compile(
            "(?<!\\w)(?:Konto|Kto|BLZ|Bankleitzahl)(?:\\.|-?nummer|[.-]{0,2}\\s?Nr\\.?)?\\s?:?\\s?\\d(?:\\s?\\d){5,11}(?!\\w)",
            ANY_CASE);
    /** § 55 BGB, § 14 HGB: the register with its number. */
    private static final Pattern REGISTER = Pattern.compile(
            "(?<!\\w)(?:VR|HRB|HRA|GnR|PR)[\\s-]?(?:Nr\\.?\\s?)?\\d{4,6}(?:\\s?[A-Z]{1,2})?(?!\\w)", WORDS);

    private static final Pattern NAMED_REGISTER = Pattern.compile(
            "(?<!\\w)(?:Vereins|Handels|Stiftungs|Genossenschafts)?register(?:nummer|[.-]{0,2}\\s?Nr\\.?)?(?:\\s?[A-Z])?\\s?:?\\s?"
                    + "(?:(?:VR|HRB|HRA|GnR)[\\s-]?)?\\d{3,6}(?!\\w)",
            ANY_CASE);
    /** § 139a AO and the tax offices' own: {@code 17/412/03456}. */
    private static final Pattern TAX =
            Pattern.compile("(?<![\\w/])\\d{2,3}\\s?/\\s?\\d{3}\\s?/\\s?\\d{4,5}(?![\\w/])", WORDS);

    private static final Pattern NAMED_TAX = Pattern.compile(
            "(?<!\\w)(?:Steuer|St|USt|Umsatzsteuer|Wirtschafts)[.-]{0,2}\\s?(?:nummer|Nr|ID(?:entifikationsnummer)?|IdNr)\\.?\\s?:?\\s?"
                    + "(?:DE\\s?)?\\d(?:[\\s/-]?\\d){7,12}(?!\\w)",
            ANY_CASE);
    /** § 27a UStG. */
    private static final Pattern VAT = Pattern.compile("(?<!\\w)DE\\s?\\d{3}\\s?\\d{3}\\s?\\d{3}(?!\\w)", WORDS);

    private NumberPatterns() {}

    static Stream<Pattern> all() {
        return Stream.of(IBAN, GERMAN_IBAN, BIC, ACCOUNT, REGISTER, NAMED_REGISTER, TAX, NAMED_TAX, VAT);
    }
}

package de.kommig.web.masking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Legal forms as they stand behind the name of an organisation (e. g. § 65 BGB: "eingetragener Verein"). */
final class LegalForms {

    private static final int ANY_CASE =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String FORM =
            "(?:e\\.?\\s?V\\.?|i\\.\\s?Gr?\\.?|i\\.?Gr\\.?|g?GmbH|g?UG(?:\\s?\\(haftungsbeschränkt\\))?|gAG|e\\.?\\s?G\\.?"
                    + "|(?:nicht\\s)?(?:eingetragene[rn]?|rechtsfähige[rn]?)\\sVerein|gemeinnützige[rn]?\\s(?:GmbH|UG|AG|Verein))";

    private static final Pattern IN_NAME = Pattern.compile("[\\s,(]{0,4}\\b" + FORM + "(?=$|[\\s,)])\\)?", ANY_CASE);
    private static final Pattern BEHIND =
            Pattern.compile("(?:['’]?s(?!\\w))?(?:[\\s,(]{1,3}" + FORM + "(?!\\w)\\)?)?", ANY_CASE);

    private LegalForms() {}

    /** A name without its legal form. */
    static String without(String name) {
        return IN_NAME.matcher(name).replaceAll(" ").strip();
    }

    /** Where the legal form ends that stands behind a name in a text; where the name ends when there is none. */
    static int endBehind(String text, int end) {
        Matcher behind = BEHIND.matcher(text).region(end, text.length()).useTransparentBounds(true);
        return behind.lookingAt() ? behind.end() : end;
    }
}

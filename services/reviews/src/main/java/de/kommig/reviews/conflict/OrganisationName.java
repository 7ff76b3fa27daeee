package de.kommig.reviews.conflict;

import de.kommig.web.masking.WordForms;
import java.util.regex.Pattern;

/** Names of organisations as they can be compared: people leave out "e.V." and accents, and write capitals as they like. */
public final class OrganisationName {

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "\\b(e\\s*\\.?\\s*v|g?gmbh|g?ug|haftungsbeschränkt|stiftung|eingetragene[rn]?\\s+verein|gemeinnützige[rn]?)\\b\\.?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private OrganisationName() {}

    /** The name in small letters and digits alone, without accents and legal form, {@code ue} as {@code ü}; empty when nothing is left. */
    public static String folded(String name) {
        String bare = LEGAL_FORM.matcher(name).replaceAll(" ");
        return WordForms.folded(NO_LETTER.matcher(bare).replaceAll(""));
    }
}

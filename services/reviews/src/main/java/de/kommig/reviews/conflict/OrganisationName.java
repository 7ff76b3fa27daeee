package de.kommig.reviews.conflict;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of organisations as they can be compared: people leave out "e.V." and accents, and write capitals as they like. */
public final class OrganisationName {

    private static final Pattern LEGAL_FORM =
            Pattern.compile("\\b(e\\s*\\.?\\s*v|g?gmbh|g?ug|stiftung)\\b\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    private OrganisationName() {}

    /** The name in small letters and digits alone, without accents and legal form; empty when nothing is left. */
    public static String folded(String name) {
        String bare = LEGAL_FORM.matcher(name).replaceAll(" ");
        String letters = MARK.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("ß", "ss");
        return NO_LETTER.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
    }
}

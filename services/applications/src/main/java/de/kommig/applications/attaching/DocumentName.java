package de.kommig.applications.attaching;

import de.kommig.web.InvalidInput;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name of a document as people gave it, made fit to be a file's name everywhere. */
final class DocumentName {

    private static final int LONGEST = 100;
    private static final Pattern PATH = Pattern.compile("[/\\\\]|^[A-Za-z]:|^\\.\\.?$");
    /** Control characters, and those that turn the direction of a name round or cannot be seen: {@code gpj.exe} would look harmless. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]");
    /** What file systems or shells take for something else. */
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*;%$`]");

    private static final Pattern EXTENSION = Pattern.compile("\\.[\\p{Alnum}]{1,8}$");
    private static final Pattern LEADING = Pattern.compile("^[.\\s-]+");

    private DocumentName() {}

    /** The name with the extension of what the document really is; throws like {@link #stem}. */
    static String of(String given, DocumentType type) {
        return stem(given) + "." + type.extension();
    }

    /**
     * The name without an extension.
     *
     * @throws InvalidInput (400) when it is a path, has characters that nobody sees, or nothing is left of it
     */
    static String stem(String given) {
        String name = Normalizer.normalize(given.strip(), Normalizer.Form.NFC);
        if (PATH.matcher(name).find()) {
            throw InvalidInput.inParameter("name", "name-with-path");
        }
        if (UNSEEN.matcher(name).find()) {
            throw InvalidInput.inParameter("name", "name-with-unseen-characters");
        }
        String stem = EXTENSION.matcher(name).replaceFirst("");
        stem = RESERVED.matcher(stem).replaceAll("_");
        stem = LEADING.matcher(stem).replaceFirst("").strip();
        if (stem.isEmpty()) {
            throw InvalidInput.inParameter("name", "name-missing");
        }
        int end = stem.offsetByCodePoints(0, Math.min(LONGEST, stem.codePointCount(0, stem.length())));
        return stem.substring(0, end);
    }
}

package de.kommig.applications.attaching;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an office document may not have among its parts, by their names, by how they begin and by what is declared of them. */
final class ArchiveEntry {

    private static final Pattern LEADS_OUT = Pattern.compile("(^|/)\\.\\.(/|$)|^/|\\\\|^[A-Za-z]:");
    private static final Pattern MACROS =
            Pattern.compile("(^|/)vbaproject\\.bin$|(^|/)vbadata\\.xml$|^xl/macrosheets/|^basic/.|^scripts/.");
    private static final Pattern PROGRAM =
            Pattern.compile("\\.(exe|dll|scr|com|pif|msi|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|jar|class|lnk|reg|sh|py)$");
    /** Tables behind charts and documents within are archives; whatever is kept there in another form is some program's own. */
    private static final Pattern OBJECT =
            Pattern.compile("(^|/)embeddings/.*\\.(bin|ole|dat|xls|doc|ppt)$|(^|/)activex/");

    private static final Pattern DECLARED_OBJECT = Pattern.compile(
            "(oleobject|relationships/control)[\"']|activexcontrol|ms-office\\.activex|sun\\.star\\.oleobject");

    /** Of an OLE compound file, see [MS-CFB] 2.2. */
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private ArchiveEntry() {}

    /** @throws RefusedDocument when it leads out of the archive, or is the name of what is not taken */
    static void refuseByName(String given) {
        String name = given.toLowerCase(Locale.ROOT);
        if (LEADS_OUT.matcher(given).find()) {
            throw RefusedDocument.malformed();
        }
        if (MACROS.matcher(name).find()) {
            throw RefusedDocument.withMacros();
        }
        if (OBJECT.matcher(name).find()) {
            throw RefusedDocument.withActiveContent(ActiveContent.EMBEDDED_OBJECT);
        }
        if (PROGRAM.matcher(name).find()) {
            throw RefusedDocument.withActiveContent(ActiveContent.PROGRAM);
        }
    }

    /** @throws RefusedDocument when it begins as objects of other programs do, or programs */
    static void refuseByContent(byte[] beginning) {
        String text = new String(beginning, StandardCharsets.ISO_8859_1);
        if (text.startsWith(OLE)) {
            throw RefusedDocument.withActiveContent(ActiveContent.EMBEDDED_OBJECT);
        }
        if (text.startsWith("MZ") || text.startsWith("\u007FELF") || text.startsWith("#!")) {
            throw RefusedDocument.withActiveContent(ActiveContent.PROGRAM);
        }
        if (text.startsWith("%PDF-")) {
            throw RefusedDocument.withActiveContent(ActiveContent.EMBEDDED_FILE);
        }
    }

    /** @throws RefusedDocument when programs or objects of other programs are declared, wherever they are */
    static void refuseByDeclaration(String given) {
        String declared = given.toLowerCase(Locale.ROOT);
        if (declared.contains("macroenabled")) {
            throw RefusedDocument.withMacros();
        }
        if (DECLARED_OBJECT.matcher(declared).find()) {
            throw RefusedDocument.withActiveContent(ActiveContent.EMBEDDED_OBJECT);
        }
    }

    /** Whether it says of other parts what they are (ISO/IEC 29500-2, 9.3; ISO/IEC 26300-3, 4). */
    static boolean declaresParts(String name) {
        return name.endsWith(".rels") || name.equals("META-INF/manifest.xml");
    }

    /** Whether it is an archive itself. */
    static boolean isArchive(byte[] beginning) {
        return new String(beginning, StandardCharsets.ISO_8859_1).startsWith("PK\u0003\u0004");
    }
}

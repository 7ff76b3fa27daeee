package de.kommig.applications.attaching;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Looks through an office document, which is a ZIP archive, without unpacking it anywhere: OOXML (ISO/IEC 29500-2) says in
 * {@code [Content_Types].xml} what it is, OpenDocument (ISO/IEC 26300-3) in {@code mimetype}.
 */
final class Archive {

    /** Unpacked, all entries together; texts shrink to a twentieth, so a document of 10 MB stays well below. */
    static final long MOST_UNPACKED = 100L * 1024 * 1024;

    static final int MOST_ENTRIES = 5_000;

    private static final int MOST_DECLARED = 256 * 1024;
    private static final Pattern LEADS_OUT = Pattern.compile("(^|/)\\.\\.(/|$)|^/|\\\\|^[A-Za-z]:");
    private static final Pattern PROGRAM = Pattern.compile(
            "(^|/)vbaproject\\.bin$|(^|/)vbadata\\.xml$|^xl/macrosheets/|^basic/.|^scripts/.|(^|/)activex/");

    private final byte[] buffer = new byte[16 * 1024];
    private long unpacked;
    private Optional<DocumentType> type = Optional.empty();

    /**
     * What kind of document the archive is.
     *
     * @throws RefusedDocument when it is none that is taken, is malformed or brings programs
     * @throws IOException when it cannot be read from where it is kept
     */
    static DocumentType typeOf(InputStream stored) throws IOException {
        Archive archive = new Archive();
        try (ZipInputStream zip = new ZipInputStream(stored, StandardCharsets.UTF_8)) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw RefusedDocument.malformed();
                }
                archive.look(entry, zip);
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw RefusedDocument.malformed();
        }
        return archive.type.orElseThrow(() -> RefusedDocument.ofKindNotTaken("application/zip"));
    }

    private void look(ZipEntry entry, InputStream content) throws IOException {
        String name = entry.getName();
        if (LEADS_OUT.matcher(name).find()) {
            throw RefusedDocument.malformed();
        }
        if (PROGRAM.matcher(name.toLowerCase(Locale.ROOT)).find()) {
            throw RefusedDocument.withMacros();
        }
        switch (name) {
            case "[Content_Types].xml" -> type = ooxml(text(content));
            case "mimetype" -> type = DocumentType.of(text(content).strip());
            default -> {}
        }
        drain(content);
    }

    private static Optional<DocumentType> ooxml(String contentTypes) {
        if (contentTypes.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw RefusedDocument.withMacros();
        }
        for (DocumentType type : new DocumentType[] {DocumentType.DOCX, DocumentType.XLSX, DocumentType.PPTX}) {
            if (contentTypes.contains('"' + type.mediaType() + ".main+xml\"")) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private String text(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(MOST_DECLARED);
        count(bytes.length);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void drain(InputStream content) throws IOException {
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            count(read);
        }
    }

    private void count(int more) {
        unpacked += more;
        if (unpacked > MOST_UNPACKED) {
            throw RefusedDocument.malformed();
        }
    }
}

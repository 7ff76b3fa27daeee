package de.kommig.applications.attaching;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Looks through an office document, which is a ZIP archive, without unpacking it anywhere: OOXML (ISO/IEC 29500-2) says in
 * {@code [Content_Types].xml} what it is, OpenDocument (ISO/IEC 26300-3) in {@code mimetype}. Office documents within it, such as the tables behind
 * charts, are looked through in the same way.
 */
final class Archive {

    /** Unpacked, all entries together; texts shrink to a twentieth, so a document of 10 MB stays well below. */
    static final long MOST_UNPACKED = 100L * 1024 * 1024;

    static final int MOST_ENTRIES = 5_000;

    private static final int DEEPEST = 2;
    private static final int MOST_DECLARED = 2 * 1024 * 1024;
    private static final int BEGINNING = 8;

    private final byte[] buffer = new byte[16 * 1024];
    private final Unpacked unpacked;
    private final int depth;
    private Optional<DocumentType> type = Optional.empty();

    private Archive(Unpacked unpacked, int depth) {
        this.unpacked = unpacked;
        this.depth = depth;
    }

    /**
     * What kind of document the archive is.
     *
     * @throws RefusedDocument when it is none that is taken, is malformed or brings programs
     * @throws IOException when it cannot be read from where it is kept
     */
    static DocumentType typeOf(InputStream stored) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(stored, StandardCharsets.UTF_8)) {
            return new Archive(new Unpacked(MOST_UNPACKED), 0)
                    .lookThrough(zip)
                    .orElseThrow(() -> RefusedDocument.ofKindNotTaken("application/zip"));
        }
    }

    private Optional<DocumentType> lookThrough(ZipInputStream zip) throws IOException {
        try {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw RefusedDocument.malformed();
                }
                look(entry.getName(), new BufferedInputStream(zip, buffer.length));
            }
            return type;
        } catch (ZipException | IllegalArgumentException broken) {
            throw RefusedDocument.malformed();
        }
    }

    private void look(String name, InputStream content) throws IOException {
        ArchiveEntry.refuseByName(name);
        content.mark(BEGINNING);
        byte[] beginning = content.readNBytes(BEGINNING);
        content.reset();
        ArchiveEntry.refuseByContent(beginning);
        if (ArchiveEntry.isArchive(beginning)) {
            lookWithin(content);
        } else if (name.equals("[Content_Types].xml")) {
            type = ooxml(text(content));
        } else if (name.equals("mimetype")) {
            type = DocumentType.of(text(content).strip());
        } else if (ArchiveEntry.declaresParts(name)) {
            ArchiveEntry.refuseByDeclaration(text(content));
        }
        drain(content);
    }

    private void lookWithin(InputStream content) throws IOException {
        // Not closed: that would close the archive around it.
        ZipInputStream within = new ZipInputStream(content, StandardCharsets.UTF_8);
        if (depth == DEEPEST
                || new Archive(unpacked, depth + 1).lookThrough(within).isEmpty()) {
            throw RefusedDocument.withActiveContent(ActiveContent.EMBEDDED_FILE);
        }
    }

    private static Optional<DocumentType> ooxml(String contentTypes) {
        ArchiveEntry.refuseByDeclaration(contentTypes);
        for (DocumentType type : new DocumentType[] {DocumentType.DOCX, DocumentType.XLSX, DocumentType.PPTX}) {
            if (contentTypes.contains('"' + type.mediaType() + ".main+xml\"")) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private String text(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(MOST_DECLARED);
        unpacked.more(bytes.length);
        if (bytes.length == MOST_DECLARED) {
            // What is declared behind that would go unread.
            throw RefusedDocument.malformed();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void drain(InputStream content) throws IOException {
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            unpacked.more(read);
        }
    }
}

package de.kommig.applications.attaching;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/**
 * Takes a document in: what it is follows from its content, never from its name or from what its sender says. It goes from the line into the
 * store piece by piece, and is looked through there; at no time is all of it in memory.
 */
@Component
final class DocumentIntake {

    /** 10 MiB. */
    static final long MOST_BYTES = 10L * 1024 * 1024;

    /** Enough for every kind of file to show what it is. */
    private static final int BEGINNING = 64 * 1024;

    private static final String ARCHIVE = "application/zip";

    private final Documents documents;
    private final Tika tika = new Tika();

    DocumentIntake(Documents documents) {
        this.documents = documents;
    }

    /**
     * Keeps a document in the state {@link DocumentState#RECEIVED}, looked through but for viruses.
     *
     * @throws RefusedDocument when it is not taken; nothing of it is kept
     */
    StoredDocument take(UUID id, UUID application, String key, String givenName, InputStream content)
            throws IOException {
        BufferedInputStream counted = new BufferedInputStream(new CountedContent(content, MOST_BYTES), BEGINNING);
        String found = typeAtFirstSight(counted);
        // What an archive is shows only once all of it is here.
        Optional<DocumentType> atFirstSight = isArchive(found)
                ? Optional.empty()
                : Optional.of(DocumentType.of(found).orElseThrow(() -> RefusedDocument.ofKindNotTaken(found)));
        Documents.Draft draft = documents.begin(id, DocumentName.stem(givenName));
        try {
            MessageDigest sha256 = sha256();
            DigestOutputStream to = new DigestOutputStream(draft.content(), sha256);
            copy(atFirstSight, counted, to);
            draft.close();
            DocumentType type = lookedThrough(id, atFirstSight);
            return documents.complete(
                    id,
                    application,
                    key,
                    DocumentName.of(givenName, type),
                    type.mediaType(),
                    HexFormat.of().formatHex(sha256.digest()));
        } catch (IOException | RuntimeException refused) {
            draft.abort();
            documents.remove(id);
            throw refused;
        }
    }

    private String typeAtFirstSight(BufferedInputStream content) throws IOException {
        content.mark(BEGINNING);
        byte[] beginning = content.readNBytes(BEGINNING);
        content.reset();
        if (beginning.length == 0) {
            throw RefusedDocument.empty();
        }
        return tika.detect(beginning);
    }

    /** Tika knows archives of office documents by their first entry, which their writers are free to choose. */
    private static boolean isArchive(String found) {
        return found.equals(ARCHIVE)
                || found.startsWith("application/x-tika-ooxml")
                || found.startsWith("application/vnd.oasis.opendocument")
                || found.startsWith("application/vnd.openxmlformats");
    }

    private static void copy(Optional<DocumentType> type, InputStream from, OutputStream to) throws IOException {
        if (type.filter(DocumentType.PNG::equals).isPresent()) {
            ImageCopy.png(from, to);
        } else if (type.filter(DocumentType.JPEG::equals).isPresent()) {
            ImageCopy.jpeg(from, to);
        } else {
            from.transferTo(to);
        }
    }

    private DocumentType lookedThrough(UUID id, Optional<DocumentType> atFirstSight) throws IOException {
        if (atFirstSight.isPresent() && atFirstSight.get() != DocumentType.PDF) {
            return atFirstSight.get();
        }
        try (InputStream stored = documents.content(id)) {
            if (atFirstSight.isEmpty()) {
                return Archive.typeOf(stored);
            }
            Pdf.lookThrough(stored);
            return DocumentType.PDF;
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}

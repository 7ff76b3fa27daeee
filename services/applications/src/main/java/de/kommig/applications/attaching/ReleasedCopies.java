package de.kommig.applications.attaching;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Updates;
import de.kommig.eventstore.handling.CommandContext;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestOutputStream;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonString;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Keeps copies for blind reviews beside the documents, as {@code {_id: "<document>-blind", length, metadata{copyOf, mediaType, sha256?, releasedBy, releasedAt}}};
 * one without a checksum was cut off, and is none. A copy goes with its document.
 */
@Component
final class ReleasedCopies {

    private static final String SHA256 = "metadata.sha256";

    private final GridFSBucket bucket;
    private final MongoCollection<Document> files;
    private final MongoCollection<Document> chunks;

    ReleasedCopies(MongoDatabase database) {
        this.bucket = GridFSBuckets.create(database, Documents.BUCKET);
        this.files = database.getCollection(Documents.BUCKET + ".files");
        this.chunks = database.getCollection(Documents.BUCKET + ".chunks");
    }

    /**
     * Makes the copy, in place of one that may be there.
     *
     * @throws UncopiedDocument when that is impossible; then there is none
     */
    void make(StoredDocument document, InputStream content, CommandContext context) throws IOException {
        DocumentType type = DocumentType.of(document.mediaType()).orElseThrow();
        remove(document.id());
        String id = Documents.copyOf(document.id());
        Document known = new Document("copyOf", document.id().toString())
                .append("mediaType", type.mediaType())
                .append("releasedBy", context.actor())
                .append("releasedAt", Date.from(context.now()));
        GridFSUploadStream stream =
                bucket.openUploadStream(new BsonString(id), document.key(), new GridFSUploadOptions().metadata(known));
        try {
            DigestOutputStream to = new DigestOutputStream(stream, DocumentIntake.sha256());
            WithoutMetadata.copy(type, content, to);
            stream.close();
            String sha256 = HexFormat.of().formatHex(to.getMessageDigest().digest());
            files.updateOne(eq("_id", id), Updates.set(SHA256, sha256));
        } catch (IOException | RuntimeException failed) {
            remove(document.id());
            throw failed;
        }
    }

    /** The copy; empty where there is none. */
    Optional<ReleasedCopy> find(UUID document) {
        return Optional.ofNullable(of(List.of(document)).get(document));
    }

    /** Copies by document, of those that have one. */
    Map<UUID, ReleasedCopy> of(Collection<UUID> documents) {
        List<String> ids = documents.stream().map(Documents::copyOf).toList();
        Map<UUID, ReleasedCopy> copies = new HashMap<>();
        files.find(and(in("_id", ids), exists(SHA256))).forEach(file -> {
            ReleasedCopy copy = read(file);
            copies.put(copy.document(), copy);
        });
        return copies;
    }

    /** Its bytes, to be closed by the caller. */
    InputStream content(UUID document) {
        return bucket.openDownloadStream(new BsonString(Documents.copyOf(document)));
    }

    /** Removes the copy, if there is one. */
    void remove(UUID document) {
        String id = Documents.copyOf(document);
        files.deleteOne(eq("_id", id));
        chunks.deleteMany(eq("files_id", id));
    }

    private static ReleasedCopy read(Document file) {
        Document known = file.get("metadata", Document.class);
        return new ReleasedCopy(
                UUID.fromString(known.getString("copyOf")),
                DocumentType.of(known.getString("mediaType")).orElseThrow(),
                file.getLong("length"),
                known.getString("sha256"));
    }
}

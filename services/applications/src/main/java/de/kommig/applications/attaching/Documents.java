package de.kommig.applications.attaching;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** Keeps documents in GridFS, in the bucket {@value #BUCKET}, in pieces; what is known of them stands beside, in the file's metadata. */
@Component
final class Documents {

    static final String BUCKET = "documents";

    private static final int PIECE = 256 * 1024;

    private final GridFSBucket bucket;
    private final MongoCollection<Document> files;
    private final MongoCollection<Document> chunks;
    private final Clock clock;

    Documents(MongoDatabase database, Clock clock) {
        this.bucket = GridFSBuckets.create(database, BUCKET);
        this.files = database.getCollection(BUCKET + ".files");
        this.chunks = database.getCollection(BUCKET + ".chunks");
        this.clock = clock;
        files.createIndex(Indexes.ascending(DocumentFile.APPLICATION));
    }

    /** Content that is on its way into the store. */
    record Draft(GridFSUploadStream stream) {

        OutputStream content() {
            return stream;
        }

        void close() {
            stream.close();
        }

        /** Takes back what has been written, unless it has been closed. */
        void abort() {
            try {
                stream.abort();
            } catch (RuntimeException closed) {
                // Then it is removed as a whole.
            }
        }
    }

    Draft begin(UUID id, String name) {
        GridFSUploadOptions options = new GridFSUploadOptions()
                .chunkSizeBytes(PIECE)
                .metadata(new Document("state", DocumentState.RECEIVED.name()));
        return new Draft(bucket.openUploadStream(new BsonString(id.toString()), name, options));
    }

    /** Says what the content is that has been written under this id. */
    StoredDocument complete(UUID id, UUID application, String key, String name, String mediaType, String sha256) {
        Document file = files.find(eq("_id", id.toString())).first();
        if (file == null) {
            throw new IllegalStateException("the content of document " + id + " is not there");
        }
        StoredDocument document = new StoredDocument(
                id,
                application,
                key,
                name,
                mediaType,
                file.getLong("length"),
                sha256,
                DocumentState.RECEIVED,
                true,
                false,
                Instant.ofEpochMilli(clock.millis()));
        files.updateOne(eq("_id", id.toString()), DocumentFile.write(document));
        return document;
    }

    /** The document, unless it has not been looked through yet. */
    Optional<StoredDocument> find(UUID id) {
        return Optional.ofNullable(files.find(and(eq("_id", id.toString()), DocumentFile.KNOWN))
                        .first())
                .map(DocumentFile::read);
    }

    /** All of an application, the oldest first. */
    List<StoredDocument> of(UUID application) {
        return files.find(and(eq(DocumentFile.APPLICATION, application.toString()), DocumentFile.KNOWN))
                .sort(Sorts.ascending(DocumentFile.UPLOADED_AT, "_id"))
                .map(DocumentFile::read)
                .into(new ArrayList<>());
    }

    /** Its bytes, to be closed by the caller. */
    InputStream content(UUID id) {
        return bucket.openDownloadStream(new BsonString(id.toString()));
    }

    void set(UUID id, DocumentState state) {
        files.updateOne(eq("_id", id.toString()), Updates.set(DocumentFile.STATE, state.name()));
    }

    /** Its organisation does not want it there any more; its content stays for now. */
    void detach(UUID id) {
        files.updateOne(eq("_id", id.toString()), Updates.set(DocumentFile.ATTACHED, false));
    }

    /** Removes what was taken off, unless it has been handed in. */
    void removeUnlessHandedIn(UUID id) {
        removeAll(and(eq("_id", id.toString()), eq(DocumentFile.HANDED_IN, false)));
    }

    /** These have been handed in, which nothing takes back. */
    void handIn(Collection<UUID> ids) {
        files.updateMany(
                in("_id", ids.stream().map(UUID::toString).toList()), Updates.set(DocumentFile.HANDED_IN, true));
    }

    /** The id of its copy for blind reviews, see {@link ReleasedCopies}. */
    static String copyOf(UUID id) {
        return id + "-blind";
    }

    /** Removes a document with its content and its copy; nothing happens when it is not there. */
    void remove(UUID id) {
        List<String> both = List.of(copyOf(id), id.toString());
        chunks.deleteMany(in("files_id", both));
        files.deleteMany(in("_id", both));
    }

    /** Removes all of an application. */
    void removeOf(UUID application) {
        removeAll(eq(DocumentFile.APPLICATION, application.toString()));
    }

    /** Removes the content, and keeps what is known of it. */
    void removeContent(UUID id) {
        chunks.deleteMany(in("files_id", List.of(copyOf(id), id.toString())));
        files.deleteOne(eq("_id", copyOf(id)));
    }

    /** Removes what a crash has left behind: what nobody has looked through, and pieces of what never became whole. */
    void removeLeftBefore(Instant time) {
        removeAll(and(eq(DocumentFile.STATE, DocumentState.RECEIVED.name()), lt("uploadDate", Date.from(time))));
        ObjectId before = new ObjectId(Date.from(time));
        for (Document first : chunks.find(and(eq("n", 0), lt("_id", before)))) {
            String id = first.getString("files_id");
            if (files.find(eq("_id", id)).first() == null) {
                chunks.deleteMany(eq("files_id", id));
            }
        }
    }

    private void removeAll(Bson filter) {
        files.find(filter).map(file -> UUID.fromString(file.getString("_id"))).forEach(this::remove);
    }
}

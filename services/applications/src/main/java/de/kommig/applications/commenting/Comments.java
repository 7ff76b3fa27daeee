package de.kommig.applications.commenting;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Comments in the collection {@value #COLLECTION}: {@code {_id, application, field?, text, author, organisation, writtenAt, settledAt?}}. */
@Component
public class Comments {

    static final String COLLECTION = "comments";

    private static final String APPLICATION = "application";
    private static final String AUTHOR = "author";
    private static final String ORGANISATION = "organisation";
    private static final String WRITTEN_AT = "writtenAt";

    private final MongoCollection<Document> comments;

    Comments(MongoDatabase database) {
        comments = database.getCollection(COLLECTION)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
        comments.createIndex(Indexes.ascending(APPLICATION, WRITTEN_AT, "_id"));
        comments.createIndex(Indexes.ascending(AUTHOR));
    }

    /** Those about an application, the oldest first, behind a place among them. */
    List<Comment> of(UUID application, @Nullable Place behind, int limit) {
        Bson those = eq(APPLICATION, application.toString());
        if (behind != null) {
            Date time = Date.from(behind.writtenAt());
            those = and(
                    those,
                    or(
                            gt(WRITTEN_AT, time),
                            and(eq(WRITTEN_AT, time), gt("_id", behind.id().toString()))));
        }
        return comments.find(those)
                .sort(Sorts.ascending(WRITTEN_AT, "_id"))
                .limit(limit)
                .map(Comments::read)
                .into(new ArrayList<>());
    }

    long count(UUID application) {
        return comments.countDocuments(eq(APPLICATION, application.toString()));
    }

    /** All that this person has written, the oldest first. */
    public List<Comment> by(UUID author) {
        return comments.find(eq(AUTHOR, author.toString()))
                .sort(Sorts.ascending(WRITTEN_AT, "_id"))
                .map(Comments::read)
                .into(new ArrayList<>());
    }

    Optional<Comment> find(UUID comment) {
        return Optional.ofNullable(comments.find(eq("_id", comment.toString())).first())
                .map(Comments::read);
    }

    /** Keeps it, unless one with this id is there; returns the one that is there then. */
    public Comment keep(Comment comment) {
        Document document = new Document(APPLICATION, comment.application().toString())
                .append("text", comment.text())
                .append(AUTHOR, comment.author().toString())
                .append(ORGANISATION, comment.organisation().toString())
                .append(WRITTEN_AT, Date.from(comment.writtenAt()));
        if (comment.field() != null) {
            document.append("field", comment.field());
        }
        comments.updateOne(
                eq("_id", comment.id().toString()),
                new Document("$setOnInsert", document),
                new UpdateOptions().upsert(true));
        return find(comment.id()).orElse(comment);
    }

    /** Settles it, unless it is already. */
    void settle(UUID comment, Instant at) {
        comments.updateOne(
                and(eq("_id", comment.toString()), eq("settledAt", null)), Updates.set("settledAt", Date.from(at)));
    }

    void remove(UUID comment) {
        comments.deleteOne(eq("_id", comment.toString()));
    }

    /** Erases all about an application. */
    public void eraseAbout(UUID application) {
        comments.deleteMany(eq(APPLICATION, application.toString()));
    }

    /** Erases all that somebody has written for an organisation. */
    public void eraseBy(UUID author, UUID organisation) {
        comments.deleteMany(and(eq(AUTHOR, author.toString()), eq(ORGANISATION, organisation.toString())));
    }

    /** What was written for duplicates counts as written for the organisation that goes on. */
    public void takeOver(Collection<UUID> duplicates, UUID into) {
        comments.updateMany(
                in(ORGANISATION, duplicates.stream().map(UUID::toString).toList()),
                Updates.set(ORGANISATION, into.toString()));
    }

    private static Comment read(Document stored) {
        Date settledAt = stored.getDate("settledAt");
        return new Comment(
                UUID.fromString(stored.getString("_id")),
                UUID.fromString(stored.getString(APPLICATION)),
                stored.getString("field"),
                stored.getString("text"),
                UUID.fromString(stored.getString(AUTHOR)),
                UUID.fromString(stored.getString(ORGANISATION)),
                Objects.requireNonNull(stored.getDate(WRITTEN_AT)).toInstant(),
                settledAt == null ? null : settledAt.toInstant());
    }
}

package de.kommig.applications.listing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import de.kommig.web.InvalidInput;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Pages through documents newest first. A page begins behind the last document of the one before, not after a number of documents, so
 * that nothing is left out or shown twice when others are added meanwhile.
 *
 * @param time field with a time that never changes once it is set
 */
record Keyset(String time) {

    Page<Document> page(MongoCollection<Document> documents, Bson filter, PageRequest request) {
        return page(documents, List.of(filter), request);
    }

    /**
     * A page of the documents that one of the filters finds. Each is asked for by itself, so that each can go by an index of its own, which a single
     * query with alternatives does not do in every database.
     */
    Page<Document> page(MongoCollection<Document> documents, List<Bson> filters, PageRequest request) {
        Map<String, Document> rows = new HashMap<>();
        for (Bson filter : filters) {
            Bson wanted = request.after()
                    .map(position -> and(filter, behind(position)))
                    .orElse(filter);
            documents
                    .find(wanted)
                    .sort(Sorts.descending(time, "_id"))
                    .limit(request.limit() + 1)
                    .forEach(row -> rows.put(row.getString("_id"), row));
        }
        List<Document> newestFirst = rows.values().stream()
                .sorted(Comparator.<Document, Date>comparing(row -> row.getDate(time))
                        .thenComparing(row -> row.getString("_id"))
                        .reversed())
                .limit(request.limit() + 1L)
                .toList();
        return Page.of(newestFirst, request, this::position);
    }

    /** Where a document stands, for the next page to begin behind it. */
    String position(Document row) {
        return row.getDate(time).toInstant().toEpochMilli() + "/" + row.getString("_id");
    }

    private Bson behind(String position) {
        try {
            int slash = position.indexOf('/');
            Instant last = Instant.ofEpochMilli(Long.parseLong(position.substring(0, Math.max(slash, 0))));
            String id = UUID.fromString(position.substring(slash + 1)).toString();
            // Said twice: an index begins at the moment, and alternatives do not tell it where.
            return and(lte(time, last), or(lt(time, last), and(eq(time, last), lt("_id", id))));
        } catch (IllegalArgumentException notFromThisList) {
            throw InvalidInput.inParameter("cursor", "not-a-cursor");
        }
    }
}

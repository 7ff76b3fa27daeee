package de.kommig.applications.listing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import de.kommig.web.InvalidInput;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
        Bson wanted =
                request.after().map(position -> and(filter, behind(position))).orElse(filter);
        List<Document> rows = documents
                .find(wanted)
                .sort(Sorts.descending(time, "_id"))
                .limit(request.limit() + 1)
                .into(new ArrayList<>());
        return Page.of(rows, request, this::position);
    }

    private String position(Document row) {
        return row.getDate(time).toInstant().toEpochMilli() + "/" + row.getString("_id");
    }

    private Bson behind(String position) {
        try {
            int slash = position.indexOf('/');
            Instant last = Instant.ofEpochMilli(Long.parseLong(position.substring(0, Math.max(slash, 0))));
            String id = UUID.fromString(position.substring(slash + 1)).toString();
            return or(lt(time, last), and(eq(time, last), lt("_id", id)));
        } catch (IllegalArgumentException notFromThisList) {
            throw InvalidInput.inParameter("cursor", "not-a-cursor");
        }
    }
}

package de.kommig.applications.listing;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What the calls and organisations are called that the rows of a page are about; nothing for those that are not known yet. */
record NamesOnPage(Map<String, String> calls, Map<String, String> organisations) {

    static NamesOnPage of(List<Document> rows, NamedOrganisations organisations, MongoCollection<Document> calls) {
        Map<String, String> titles = new HashMap<>();
        calls.find(in("_id", all("call", rows)))
                .forEach(call -> titles.put(call.getString("_id"), call.getString("title")));
        return new NamesOnPage(titles, organisations.names(all("organisation", rows)));
    }

    @Nullable
    String call(UUID id) {
        return calls.get(id.toString());
    }

    @Nullable
    String organisation(UUID id) {
        return organisations.get(id.toString());
    }

    private static List<String> all(String field, List<Document> rows) {
        return rows.stream().map(row -> row.getString(field)).distinct().toList();
    }
}

package de.kommig.reviews.pool;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import de.kommig.contracts.json.EventJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which reviewers are wanted; {@code null} wherever it makes no difference.
 *
 * @param regions any of these
 */
public record PoolFilter(
        @Nullable PoolState state,
        @Nullable String topic,
        @Nullable String language,
        @Nullable Set<String> regions) {

    static Bson state(PoolState state) {
        // As it is written in JSON, without the quotation marks.
        String written = EventJson.write(state);
        return eq("state", written.substring(1, written.length() - 1));
    }

    Bson bson() {
        List<Bson> all = new ArrayList<>();
        if (state != null) {
            all.add(state(state));
        }
        if (topic != null) {
            all.add(eq("profile.topics", topic));
        }
        if (language != null) {
            all.add(eq("profile.languages", language));
        }
        if (regions != null) {
            all.add(in("profile.regions", regions));
        }
        return all.isEmpty() ? empty() : and(all);
    }
}

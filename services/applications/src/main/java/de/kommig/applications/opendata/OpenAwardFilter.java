package de.kommig.applications.opendata;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.conversions.Bson;

/**
 * Which awards are wanted.
 *
 * @param year in which they were given
 * @param funder who gave them
 */
public record OpenAwardFilter(Optional<Integer> year, Optional<UUID> funder) {

    /** Those that were approved, by the year of the approval. */
    Bson approved() {
        return and(wanted(OpenAwardsView.AWARDED_ON));
    }

    /** Those of which there is a notice, by the year of its announcement. */
    Bson noticed() {
        List<Bson> wanted = wanted(OpenAwardsView.NOTICED_ON);
        wanted.add(exists(OpenAwardsView.NOTICED_ON));
        return and(wanted);
    }

    private List<Bson> wanted(String day) {
        List<Bson> wanted = new ArrayList<>(List.of(eq(OpenAwardsView.SHOWN, true)));
        // Days are texts, which have the order of the days.
        year.ifPresent(it -> wanted.add(and(gte(day, it + "-01-01"), lte(day, it + "-12-31"))));
        funder.ifPresent(it -> wanted.add(eq(OpenAwardsView.FUNDER, it.toString())));
        return wanted;
    }
}

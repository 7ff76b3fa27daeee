package de.kommig.applications.listing;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Projections;
import de.kommig.eventstore.consuming.Views;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Finds organisations by words in their names, and names of organisations. */
@Component
class NamedOrganisations {

    /** A word that more organisations have in their names tells none from another, and is searched for in titles alone. */
    static final int MOST = 500;

    private final Views views;
    private final ApplicantsView view;

    NamedOrganisations(Views views, ApplicantsView view) {
        this.views = views;
        this.view = view;
    }

    /** Ids of organisations with at least one of the words in their names, by which of the words that are. */
    Map<Set<String>, List<String>> with(Collection<String> words) {
        MongoCollection<Document> organisations = views.collection(view);
        CountOptions enough = new CountOptions().limit(MOST + 1);
        List<String> telling = words.stream()
                .filter(word -> organisations.countDocuments(eq(ApplicantsView.WORDS, word), enough) <= MOST)
                .toList();
        Map<Set<String>, List<String>> found = new HashMap<>();
        for (String word : telling) {
            organisations
                    .find(eq(ApplicantsView.WORDS, word))
                    .projection(Projections.include(ApplicantsView.WORDS))
                    .forEach(row -> {
                        Set<String> theirs = new HashSet<>(telling);
                        theirs.retainAll(row.getList(ApplicantsView.WORDS, String.class));
                        // Each organisation once, with the first of its words.
                        if (word.equals(telling.stream()
                                .filter(theirs::contains)
                                .findFirst()
                                .orElse(""))) {
                            found.computeIfAbsent(theirs, none -> new ArrayList<>())
                                    .add(row.getString("_id"));
                        }
                    });
        }
        return found;
    }

    /** Names by id, as far as they are known. */
    Map<String, String> names(Collection<String> ids) {
        Map<String, String> names = new HashMap<>();
        views.collection(view).find(in("_id", ids)).forEach(row -> {
            String name = row.getString(ApplicantsView.NAME);
            if (name != null) {
                names.put(row.getString("_id"), name);
            }
        });
        return names;
    }
}

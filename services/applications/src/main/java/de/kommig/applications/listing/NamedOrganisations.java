package de.kommig.applications.listing;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Projections;
import de.kommig.eventstore.consuming.Views;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    Map<Set<String>, List<String>> with(Collection<MeantWord> words) {
        MongoCollection<Document> organisations = views.collection(view);
        CountOptions enough = new CountOptions().limit(MOST + 1);
        List<MeantWord> telling = words.stream()
                .filter(word -> organisations.countDocuments(in(ApplicantsView.WORDS, exact(word)), enough) <= MOST)
                .toList();
        Map<Set<String>, List<String>> found = new HashMap<>();
        for (MeantWord word : telling) {
            organisations
                    .find(in(ApplicantsView.WORDS, exact(word)))
                    .projection(Projections.include(ApplicantsView.WORDS))
                    .forEach(row -> {
                        List<String> theirs = row.getList(ApplicantsView.WORDS, String.class);
                        List<MeantWord> stand = telling.stream()
                                .filter(one -> exact(one).stream().anyMatch(theirs::contains))
                                .toList();
                        // Each organisation once, with the first of its words.
                        if (!stand.isEmpty() && word.equals(stand.getFirst())) {
                            found.computeIfAbsent(
                                            stand.stream()
                                                    .map(MeantWord::wanted)
                                                    .collect(Collectors.toSet()),
                                            none -> new ArrayList<>())
                                    .add(row.getString("_id"));
                        }
                    });
        }
        return found;
    }

    /** Of a beginning that too many words have, names are found by the word itself alone. */
    private static List<String> exact(MeantWord word) {
        return word.isNamed() ? word.words() : List.of(word.wanted());
    }

    /** All names that one of these has or had. */
    Set<String> allNames(Collection<String> ids) {
        Set<String> names = new LinkedHashSet<>();
        views.collection(view).find(in("_id", ids)).forEach(row -> {
            names.addAll(row.getList(ApplicantsView.NAMES, String.class, List.of()));
            String now = row.getString(ApplicantsView.NAME);
            if (now != null) {
                names.add(now);
            }
        });
        return names;
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

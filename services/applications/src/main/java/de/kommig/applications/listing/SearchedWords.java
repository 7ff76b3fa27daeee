package de.kommig.applications.listing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * The words that there are in titles of applications that were handed in, and in names of organisations, in the collection {@value #COLLECTION}:
 * {@code {_id: word}}. Who looks for the beginning of a word gets the words that begin so, each of which an index finds in the order of the list; a search
 * for the beginning itself would have to sort all that it finds. A word says nothing of where it stands, and stays when nobody uses it any more.
 */
@Component
class SearchedWords {

    static final String COLLECTION = "searched_words";

    /** More words than this are not looked for one by one. */
    static final int MOST_MEANT = 20;

    private static final int REMEMBERED = 20_000;

    private final MongoCollection<Document> words;

    /** Words that are there for sure, so that nobody writes them again. */
    private final Set<String> learnt = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }));

    SearchedWords(MongoDatabase database) {
        words = database.getCollection(COLLECTION);
    }

    void learn(Collection<String> some) {
        List<Document> unknown = some.stream()
                .filter(word -> !learnt.contains(word))
                .map(word -> new Document("_id", word))
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        try {
            words.insertMany(unknown, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException someAreThere) {
            if (someAreThere.getWriteErrors().stream().anyMatch(error -> error.getCode() != 11_000)) {
                throw someAreThere;
            }
        }
        learnt.addAll(some);
    }

    /** What somebody means who looks for these words, each in its order. */
    List<MeantWord> meant(List<String> wanted) {
        return wanted.stream().map(this::meant).toList();
    }

    private MeantWord meant(String wanted) {
        List<String> meant = new ArrayList<>();
        if (wanted.length() >= Words.SHORTEST_BEGINNING) {
            words.find(and(gte("_id", wanted), lt("_id", wanted + '\uffff')))
                    .sort(Sorts.ascending("_id"))
                    .limit(MOST_MEANT + 1)
                    .forEach(word -> meant.add(word.getString("_id")));
        }
        // The word itself, if it has been learnt only a moment ago.
        if (!meant.contains(wanted)) {
            meant.addFirst(wanted);
        }
        return new MeantWord(wanted, meant.size() > MOST_MEANT ? List.of() : List.copyOf(meant));
    }
}

package de.kommig.feeds.deriving;

import de.kommig.contracts.feed.FeedFilter;
import de.kommig.contracts.json.KommigJson;
import de.kommig.feeds.entry.Case;
import de.kommig.feeds.entry.FeedEntry;
import de.kommig.feeds.entry.Stage;
import de.kommig.web.vocabulary.Vocabulary;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** What a feed takes in. */
final class Selection {

    private static final JsonMapper JSON = KommigJson.builder().build();

    private final Set<UUID> calls;
    private final Set<String> types;
    private final Set<String> regions;
    private final Set<String> states;

    Selection(FeedFilter filter) {
        calls = Set.copyOf(filter.calls());
        types = Set.copyOf(filter.types());
        regions = Set.copyOf(filter.regions());
        states = Set.copyOf(filter.states());
    }

    /** Whether it depends on where a project is to be. */
    boolean asksForPlaces() {
        return !regions.isEmpty();
    }

    /** Whether an entry is taken in, wherever its project is to be. */
    boolean takes(FeedEntry entry) {
        return (calls.isEmpty() || calls.contains(entry.call()))
                && (types.isEmpty() || types.contains(entry.type()))
                && (states.isEmpty() || states.contains(key(entry.state())));
    }

    /**
     * Whether one of an application of which this is known is taken in: what takes place in a district takes place in its city.
     *
     * @param vocabulary says which regions lie within which
     */
    boolean takes(Case known, Vocabulary vocabulary) {
        return regions.isEmpty() || !Collections.disjoint(regions, vocabulary.withAround(known.regions()));
    }

    private static String key(Stage stage) {
        return JSON.convertValue(stage, String.class);
    }
}

package de.kommig.feeds.http;

import de.kommig.feeds.entry.FeedTypes;
import de.kommig.web.InvalidInput;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types of events that can be in a feed. */
final class EventTypes {

    private EventTypes() {}

    /** Whether events of this type can be in a feed. Whoever misspells one, or names one that no feed has, would else wait for it for ever. */
    static boolean isKnown(String type) {
        return FeedTypes.contains(type);
    }

    /**
     * Those that a caller asks for in the query, none when they name none.
     *
     * @throws InvalidInput (400) when there can be no events of one of them
     */
    static Set<String> known(@Nullable List<String> types) {
        if (types == null) {
            return Set.of();
        }
        if (!types.stream().allMatch(EventTypes::isKnown)) {
            throw InvalidInput.inParameter("type", "unknown-event-type");
        }
        return Set.copyOf(types);
    }
}

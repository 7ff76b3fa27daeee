package de.kommig.feeds.http;

import de.kommig.contracts.EventFamilies;
import de.kommig.web.InvalidInput;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The types of events that can be in a feed. */
final class EventTypes {

    private static final Set<String> KNOWN = Stream.of(
                    EventFamilies.APPLICATIONS, EventFamilies.ROUNDS, EventFamilies.AWARDS)
            .flatMap(family -> family.types().keySet().stream())
            .collect(Collectors.toUnmodifiableSet());

    private EventTypes() {}

    /** Whether there can be events of this type. Whoever misspells one would else wait for it for ever. */
    static boolean isKnown(String type) {
        return KNOWN.contains(type);
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

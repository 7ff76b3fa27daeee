package de.kommig.feeds.http;

import de.kommig.contracts.EventFamilies;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
}

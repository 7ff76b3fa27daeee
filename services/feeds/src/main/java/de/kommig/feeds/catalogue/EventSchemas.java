package de.kommig.feeds.catalogue;

import de.kommig.contracts.EventFamilies;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The JSON Schemas to which {@code dataschema} of events points. */
@Component
public class EventSchemas {

    /** What a feed says of an event. */
    static final String FEED_ENTRY = "de.kommig.feed-entry.v1";

    /** What is sent and belongs to no family of events. */
    private static final Set<String> BESIDE_FAMILIES =
            Set.of(FEED_ENTRY, "de.kommig.webhook.challenge.v1", "de.kommig.webhook.test.v1");

    private final Set<String> types = EventFamilies.all().stream()
            .flatMap(family -> family.types().keySet().stream())
            .collect(Collectors.toUnmodifiableSet());

    /** All types of which there is one, what a feed says first. */
    List<String> all() {
        return Stream.concat(Stream.of(FEED_ENTRY), types.stream().sorted()).toList();
    }

    /** The schema of the data of events of this type. */
    public Optional<String> of(String type) {
        if (BESIDE_FAMILIES.contains(type)) {
            return PackagedText.at("feed-schemas/" + type + ".json");
        }
        return types.contains(type) ? PackagedText.at("schemas/" + type + ".json") : Optional.empty();
    }
}

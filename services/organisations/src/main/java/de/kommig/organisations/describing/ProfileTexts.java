package de.kommig.organisations.describing;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.json.EventJson;
import de.kommig.eventstore.contents.ContentStore;
import de.kommig.eventstore.store.StreamId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the words of profiles, finds them again, and erases them. */
@Component
public class ProfileTexts {

    private final ContentStore contents;

    public ProfileTexts(ContentStore contents) {
        this.contents = contents;
    }

    /** Keeps a text; durable when this returns, so that an event may refer to it. {@code null} when there is nothing to keep. */
    @Nullable
    ContentRef keep(UUID organisation, Description description) {
        boolean wordless = description.about().isEmpty()
                && description.website() == null
                && description.email() == null
                && description.phone() == null;
        if (wordless) {
            return null;
        }
        ProfileText text = new ProfileText(
                description.about(),
                description.website(),
                description.email(),
                description.phone(),
                UUID.randomUUID().toString());
        return contents.put(new StreamId(EventFamilies.ORGANISATIONS.aggregate(), organisation), EventJson.write(text));
    }

    /** The text; empty when nothing was written or it has been erased. */
    public Optional<ProfileText> find(@Nullable ContentRef ref) {
        return ref == null ? Optional.empty() : contents.get(ref).map(json -> EventJson.read(json, ProfileText.class));
    }

    void erase(@Nullable ContentRef ref) {
        if (ref != null) {
            contents.erase(ref);
        }
    }
}

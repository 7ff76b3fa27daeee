package de.kommig.organisations.introducing;

import de.kommig.organisations.people.Channels;
import de.kommig.organisations.people.KnownPerson;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has said of themselves, as they themselves see it.
 *
 * @param person their pseudonym
 * @param phone absent if they have not said
 * @param languages BCP 47 tags, the one they like best first
 */
public record PersonSheet(
        UUID person,
        String name,
        String email,
        @Nullable String phone,
        List<String> languages,
        Channels channels,
        Instant updatedAt) {

    /** The sheet of a person. */
    public static PersonSheet of(KnownPerson known) {
        return new PersonSheet(
                known.id(),
                known.data().name(),
                known.data().email(),
                known.data().phone(),
                known.data().languages(),
                known.data().channels(),
                known.updatedAt());
    }
}

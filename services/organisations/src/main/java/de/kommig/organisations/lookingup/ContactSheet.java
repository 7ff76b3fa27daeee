package de.kommig.organisations.lookingup;

import de.kommig.organisations.people.KnownPerson;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as members of KomMig's own organisation see them: how to get in touch, and in which language.
 *
 * @param phone absent if they have not said
 * @param languages BCP 47 tags, the one they like best first
 */
public record ContactSheet(
        UUID person, String name, String email, @Nullable String phone, List<String> languages) {

    static ContactSheet of(KnownPerson known) {
        return new ContactSheet(
                known.id(),
                known.data().name(),
                known.data().email(),
                known.data().phone(),
                known.data().languages());
    }
}

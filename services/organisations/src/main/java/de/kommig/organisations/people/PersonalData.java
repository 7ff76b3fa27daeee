package de.kommig.organisations.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has said of themselves.
 *
 * @param name as they want to be called, 1 to 200 characters
 * @param email where mail reaches them, see {@link EmailAddress}
 * @param phone {@code null} if they have not said
 * @param languages BCP 47 tags in their canonical form, e.g. {@code tr}, the one they like best first
 */
public record PersonalData(
        String name, String email, @Nullable String phone, List<String> languages, Channels channels) {

    public PersonalData {
        languages = List.copyOf(languages);
    }

    /** Nothing of it: whatever is put together for a log or an exception must not name anybody. */
    @Override
    public String toString() {
        return "PersonalData";
    }
}

package de.kommig.organisations.describing;

import de.kommig.contracts.organisation.Profile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A profile for those who may see it.
 *
 * @param visibility who these are
 * @param regions keys of the vocabulary
 * @param topics keys of the vocabulary
 * @param languages in which the organisation works, BCP 47
 * @param about what it does in its own words, by language
 * @param email of the organisation, not of a person
 * @param phone of the organisation, not of a person
 */
public record ProfileSheet(
        Profile.Visibility visibility,
        List<String> regions,
        List<String> topics,
        List<String> languages,
        Map<String, String> about,
        @Nullable String website,
        @Nullable String email,
        @Nullable String phone) {

    /**
     * The sheet of a profile.
     *
     * @param text its words; empty when there are none, or they have been erased
     */
    public static ProfileSheet of(Profile profile, Optional<ProfileText> text) {
        return new ProfileSheet(
                profile.visibility(),
                profile.regions(),
                profile.topics(),
                profile.languages(),
                text.map(ProfileText::about).orElse(Map.of()),
                text.map(ProfileText::website).orElse(null),
                text.map(ProfileText::email).orElse(null),
                text.map(ProfileText::phone).orElse(null));
    }
}

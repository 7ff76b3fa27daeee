package de.kommig.organisations.describing;

import de.kommig.contracts.organisation.Profile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants an organisation's profile to be.
 *
 * @param regions keys of the vocabulary
 * @param topics keys of the vocabulary
 * @param languages in which it works, BCP 47
 * @param about what it does in its own words, by language (BCP 47)
 */
public record Description(
        Profile.Visibility visibility,
        List<String> regions,
        List<String> topics,
        List<String> languages,
        Map<String, String> about,
        @Nullable String website,
        @Nullable String email,
        @Nullable String phone) {}

package de.kommig.organisations.http;

import de.kommig.contracts.organisation.Profile;
import de.kommig.organisations.describing.Description;
import de.kommig.organisations.people.EmailAddress;
import de.kommig.web.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The whole new profile.
 *
 * @param regions keys of the vocabulary
 * @param topics keys of the vocabulary
 * @param languages in which the organisation works, BCP 47
 * @param about what it does in its own words, by language (BCP 47)
 * @param website {@code http} or {@code https}
 * @param email of the organisation, not of a person
 * @param phone of the organisation, not of a person
 */
record ProfileInput(
        @NotNull Profile.Visibility visibility,
        @NotNull @Size(max = MOST) List<@NotBlank @Size(max = 100) String> regions,
        @NotNull @Size(max = MOST) List<@NotBlank @Size(max = 100) String> topics,
        @NotNull @Size(max = MOST) List<@NotBlank @Size(max = 35) String> languages,

        @NotNull @Size(max = 10)
        Map<@NotBlank @Size(max = 35) String, @NotBlank @Size(max = 2000) @Pattern(regexp = PlainText.TEXT) String>
                about,

        @Nullable @Size(max = 500) String website,
        @Nullable @Size(max = EmailAddress.MOST_CHARACTERS) String email,
        @Nullable @Size(max = 40) String phone) {

    private static final int MOST = 50;

    ProfileInput {
        website = Trimmed.orNull(website);
        email = Trimmed.orNull(email);
        phone = Trimmed.orNull(phone);
    }

    Description description() {
        return new Description(visibility, regions, topics, languages, about, website, email, phone);
    }
}

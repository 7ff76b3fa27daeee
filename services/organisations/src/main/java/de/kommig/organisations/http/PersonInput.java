package de.kommig.organisations.http;

import de.kommig.organisations.naming.LanguageTag;
import de.kommig.organisations.people.Channels;
import de.kommig.organisations.people.EmailAddress;
import de.kommig.organisations.people.PersonalData;
import de.kommig.web.InvalidInput;
import de.kommig.web.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of themselves.
 *
 * @param name as they want to be called: one line
 * @param phone e.g. {@code +49 40 123456}; left out if they do not want to say
 * @param languages BCP 47 tags, e.g. {@code tr}, the one they like best first; may be empty
 */
record PersonInput(
        @NotBlank @Size(max = 200) @Pattern(regexp = PlainText.NAME)
        String name,

        @NotBlank
        @Size(max = EmailAddress.MOST_CHARACTERS)
        @Pattern(regexp = EmailAddress.FORM, message = "{jakarta.validation.constraints.Email.message}")
        String email,

        @Nullable @Pattern(regexp = "\\+?[0-9(][0-9 ()/.-]{2,29}", message = "{kommig.validation.phone-number}")
        String phone,

        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 35) String> languages,
        @NotNull @Valid ChannelsInput channels) {

    /** By mail, how soon. */
    record ChannelsInput(@NotNull Channels.Pace email) {}

    PersonInput {
        name = Trimmed.orNull(name);
        email = Trimmed.orNull(email);
        phone = Trimmed.orNull(phone);
    }

    /**
     * The same with languages in their canonical form, each once.
     *
     * @throws InvalidInput (400) when one is no language tag
     */
    PersonalData data() {
        List<String> canonical = new ArrayList<>();
        for (int i = 0; i < languages.size(); i++) {
            canonical.add(canonical(languages.get(i), "/languages/" + i));
        }
        return new PersonalData(
                name, email, phone, canonical.stream().distinct().toList(), new Channels(channels.email()));
    }

    private static String canonical(String tag, String pointer) {
        return LanguageTag.normal(tag).orElseThrow(() -> new InvalidInput(pointer, "no-language"));
    }
}

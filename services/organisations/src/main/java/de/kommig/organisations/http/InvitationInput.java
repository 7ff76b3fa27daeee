package de.kommig.organisations.http;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.organisations.inviting.Language;
import de.kommig.organisations.inviting.Mailbox;
import de.kommig.web.InvalidInput;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who is invited.
 *
 * @param language of the mail; German if it is left out
 */
record InvitationInput(
        @NotBlank @Email @Size(max = Mailbox.LONGEST) String email,
        @NotNull MemberRole role,
        @Nullable Language language) {

    InvitationInput {
        email = Trimmed.orNull(email);
    }

    /**
     * Where to write to.
     *
     * @throws InvalidInput (400) when mail servers would not take it
     */
    Mailbox mailbox() {
        return Mailbox.of(email).orElseThrow(() -> new InvalidInput("/email", "no-mailbox"));
    }

    Language languageOrGerman() {
        return Objects.requireNonNullElse(language, Language.DE);
    }

    /** Without the address: this may end up in a log. */
    @Override
    public String toString() {
        return "an invitation as " + role;
    }
}

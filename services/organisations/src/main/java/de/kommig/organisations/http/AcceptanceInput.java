package de.kommig.organisations.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What stands behind {@code #} in the link of an invitation. */
record AcceptanceInput(@NotBlank @Size(max = 200) String token) {

    /** Without the token: this may end up in a log. */
    @Override
    public String toString() {
        return "an acceptance";
    }
}

package de.kommig.applications.http;

import de.kommig.applications.checking.ItemResult;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator has come to about an item of the checklist.
 *
 * @param note what is wrong, as the organisation is to read it, or anything worth keeping
 */
record CheckInput(
        @NotNull ItemResult result,

        @Nullable @Size(min = 1, max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.UNTURNED)
        String note) {

    CheckInput {
        note = Trimmed.orNull(note);
    }
}

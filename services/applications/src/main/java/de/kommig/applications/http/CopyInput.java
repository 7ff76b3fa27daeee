package de.kommig.applications.http;

import de.kommig.applications.copying.NewDates;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a call that is copied from an old one.
 *
 * @param title as before when it is left out
 * @param outlineClosesAt for a call with two stages
 */
record CopyInput(
        @Nullable @Size(min = 1, max = Formats.LONGEST_LINE) @Pattern(regexp = Formats.LINE)
        String title,

        @NotNull Instant opensAt,
        @NotNull Instant closesAt,
        @Nullable Instant outlineClosesAt) {

    CopyInput {
        title = Trimmed.orNull(title);
    }

    NewDates dates() {
        return new NewDates(
                title,
                Moments.sensible(opensAt, "/opensAt"),
                Moments.sensible(closesAt, "/closesAt"),
                outlineClosesAt == null ? null : Moments.sensible(outlineClosesAt, "/outlineClosesAt"));
    }
}

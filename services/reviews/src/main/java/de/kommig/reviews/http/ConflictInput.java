package de.kommig.reviews.http;

import de.kommig.contracts.round.ConflictGround;
import de.kommig.web.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param reviewer who must not review the application
 * @param ground kind of conflict of interest
 * @param explanation more about it, if needed
 */
record ConflictInput(
        @NotNull UUID reviewer,
        @NotNull ConflictGround ground,

        @Nullable @Size(max = 4_000) @Pattern(regexp = PlainText.TEXT)
        String explanation) {}

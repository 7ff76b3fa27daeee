package de.kommig.applications.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What somebody has written since they last looked.
 *
 * @param base revision of the draft that they have seen
 */
record DraftPatchInput(
        @PositiveOrZero long base,
        @NotEmpty @Size(max = MOST_CHANGES) List<@NotNull @Valid FieldChangeInput> changes) {

    static final int MOST_CHANGES = 100;

    /**
     * A field's new value.
     *
     * @param field JSON pointer, e.g. {@code /answers/goals} or {@code /plan/costs/rent}
     * @param value what is in it now; {@code null} takes it away
     * @param settles {@code true} drops what others would have written there, as far as the base shows it
     */
    record FieldChangeInput(
            @NotNull @Size(max = 100) String field,
            @NotNull JsonNode value,
            @Nullable Boolean settles) {}
}

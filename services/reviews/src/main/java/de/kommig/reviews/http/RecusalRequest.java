package de.kommig.reviews.http;

import de.kommig.contracts.round.ConflictGround;
import de.kommig.web.InvalidInput;
import de.kommig.web.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param ground kind of conflict of interest
 * @param explanation more about it; needed for the ground `other`, which says nothing by itself
 */
record RecusalRequest(
        @NotNull ConflictGround ground,

        @Nullable @Size(max = 4_000) @Pattern(regexp = PlainText.TEXT)
        String explanation) {

    /** @throws InvalidInput (400) when nobody could tell what it is about */
    void requireExplained() {
        if (ground == ConflictGround.OTHER && (explanation == null || explanation.isBlank())) {
            throw new InvalidInput("/explanation", "explanation-needed");
        }
    }
}

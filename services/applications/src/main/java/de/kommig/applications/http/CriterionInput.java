package de.kommig.applications.http;

import de.kommig.contracts.call.Criterion;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A criterion by which reviewers score.
 *
 * @param weight against the others
 * @param lowest score
 * @param highest score
 * @param charter whether it asks how far the project lives up to the charters
 * @param biasPrompt whether reviewers are reminded of bias before they score it
 */
record CriterionInput(
        @NotNull @Pattern(regexp = Formats.KEBAB) String key,
        @NotNull Integer weight,
        @NotNull Integer lowest,
        @NotNull Integer highest,
        @Nullable Boolean charter,
        @Nullable Boolean biasPrompt) {

    Criterion criterion() {
        return new Criterion(
                key, weight, lowest, highest, Boolean.TRUE.equals(charter), Boolean.TRUE.equals(biasPrompt));
    }
}

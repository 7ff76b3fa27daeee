package de.kommig.applications.http;

import de.kommig.contracts.call.CheckRule;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Something that is looked at in the formal check, beside what follows from the rest of the rules.
 *
 * @param field what of the application it is about, e.g. {@code /plan} or {@code /documents/statutes}; {@code /organisation} for what the organisation says of
 *     itself
 */
record CheckRuleInput(
        @NotNull @Pattern(regexp = Formats.KEBAB) String key,

        @NotBlank @Size(max = Formats.LONGEST_LINE) @Pattern(regexp = Formats.FIELD_TO_CORRECT)
        String field) {

    CheckRule rule() {
        return new CheckRule(key, field);
    }
}

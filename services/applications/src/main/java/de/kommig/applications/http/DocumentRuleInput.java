package de.kommig.applications.http;

import de.kommig.contracts.Money;
import de.kommig.contracts.call.DocumentRule;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document that an application comes with.
 *
 * @param required not when it is left out
 * @param fromAmount asked only of those who request this much or more
 */
record DocumentRuleInput(
        @NotNull @Pattern(regexp = Formats.KEBAB) String key,
        @Nullable Boolean required,
        @Nullable Money fromAmount) {

    DocumentRule rule() {
        return new DocumentRule(key, Boolean.TRUE.equals(required), fromAmount);
    }
}

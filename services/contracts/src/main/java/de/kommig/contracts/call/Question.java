package de.kommig.contracts.call;

import de.kommig.contracts.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a call. Its words, and those of its options and columns, are in the call's wording.
 *
 * @param key in kebab-case, once in a call
 * @param fromAmount asked only of those who request this much or more, so that small requests answer less; {@code null}: of all
 * @param stage in which it is asked
 * @param maxLength of a text, in characters
 * @param options keys of a choice
 * @param columns keys of a table's columns
 * @param least smallest number
 * @param most largest number, or most rows of a table
 */
public record Question(
        String key,
        AnswerKind kind,
        boolean required,
        @Nullable Money fromAmount,
        Stage stage,
        @Nullable Integer maxLength,
        @Nullable List<String> options,
        @Nullable List<String> columns,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most) {

    /** Whether it is asked of somebody who requests this much at this stage. */
    public boolean isAskedOf(Money requested, Stage now) {
        return (now == Stage.FULL || stage == Stage.OUTLINE) && (fromAmount == null || !fromAmount.exceeds(requested));
    }
}

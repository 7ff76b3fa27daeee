package de.kommig.applications.http;

import de.kommig.contracts.Money;
import de.kommig.contracts.call.AnswerKind;
import de.kommig.contracts.call.Question;
import de.kommig.contracts.call.Stage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question of a call.
 *
 * @param required not when it is left out
 * @param fromAmount asked only of those who request this much or more
 * @param stage that of the application itself when it is left out
 * @param maxLength of a text, in characters
 * @param options keys of a choice
 * @param columns keys of a table's columns
 * @param least smallest number
 * @param most largest number, or most rows of a table
 */
record QuestionInput(
        @NotNull @Pattern(regexp = Formats.KEBAB) String key,
        @NotNull AnswerKind kind,
        @Nullable Boolean required,
        @Nullable Money fromAmount,
        @Nullable Stage stage,
        @Nullable Integer maxLength,

        @Nullable @Size(max = 100) List<@NotNull @Pattern(regexp = Formats.KEBAB) String> options,

        @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = Formats.KEBAB) String> columns,

        @Nullable BigDecimal least,
        @Nullable BigDecimal most) {

    Question question() {
        return new Question(
                key,
                kind,
                Boolean.TRUE.equals(required),
                fromAmount,
                Objects.requireNonNullElse(stage, Stage.FULL),
                maxLength,
                options,
                columns,
                least,
                most);
    }
}

package de.kommig.applications.http;

import de.kommig.applications.plan.SourceKind;
import de.kommig.contracts.Money;
import de.kommig.web.vocabulary.RegionKey;
import de.kommig.web.vocabulary.TopicKey;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people write into the fields of a draft, by kind. Each is the {@code value} of a change. */
final class DraftValueInputs {

    private static final int MOST_LINES = 200;
    private static final int MOST_KEYS = 50;
    private static final int MOST_COLUMNS = 50;
    private static final int LONGEST_CELL = 1_000;

    private DraftValueInputs() {}

    record TitleInput(
            @NotBlank @Size(max = Formats.LONGEST_LINE) @Pattern(regexp = Formats.LINE)
            String value) {

        TitleInput {
            value = Trimmed.orNull(value);
        }
    }

    record SummaryInput(
            @NotNull @Size(max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.UNTURNED)
            String value) {}

    record AnswerInput(
            @NotNull @Size(max = Formats.LONGEST_ANSWER) @Pattern(regexp = Formats.UNTURNED)
            String value) {}

    record AmountInput(@NotNull Money value) {}

    record PeriodInput(@NotNull @Valid DaysInput value) {}

    record DaysInput(@NotNull LocalDate from, @NotNull LocalDate until) {}

    record RegionsInput(@NotNull @Size(max = MOST_KEYS) List<@NotNull @RegionKey String> value) {}

    record TopicsInput(@NotNull @Size(max = MOST_KEYS) List<@NotNull @TopicKey String> value) {}

    /** The order of lines, by their ids. */
    record OrderInput(@NotNull @Size(max = MOST_LINES) List<@NotNull @Pattern(regexp = Formats.KEY) String> value) {}

    record TableInput(
            @NotNull @Size(max = MOST_LINES)
            List<
                            @NotNull @Size(max = MOST_COLUMNS) Map<
                                    @Size(max = Formats.LONGEST_KEY) @Pattern(regexp = Formats.KEY) String,
                                    @NotNull @Size(max = LONGEST_CELL) @Pattern(regexp = Formats.UNTURNED) String>>
                    value) {}

    record CostInput(@NotNull @Valid CostLineInput value) {}

    record CostLineInput(
            @Nullable String id,
            @NotNull @Pattern(regexp = Formats.KEY) String category,

            @NotNull @Size(max = Formats.LONGEST_LINE) @Pattern(regexp = Formats.LINE)
            String label,

            @NotNull Money amount,
            @Nullable @Pattern(regexp = Formats.KEY) String projectLine) {

        CostLineInput {
            label = Trimmed.orNull(label);
        }
    }

    record SourceInput(@NotNull @Valid SourceLineInput value) {}

    record SourceLineInput(
            @Nullable String id,
            @NotNull SourceKind kind,

            @NotNull @Size(max = Formats.LONGEST_LINE) @Pattern(regexp = Formats.LINE)
            String label,

            @NotNull Money amount,

            @Nullable @DecimalMin("0") @DecimalMax("100000") @Digits(integer = 6, fraction = 2)
            BigDecimal hours) {

        SourceLineInput {
            label = Trimmed.orNull(label);
        }
    }
}

package de.kommig.applications.http;

import de.kommig.applications.deciding.Ruling;
import de.kommig.contracts.Money;
import de.kommig.web.InvalidInput;
import de.kommig.web.problems.InputError;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The funder's decision. Approved: {@code amount}, {@code conditions} if there are any, and {@code reasons} when the amount is less than was
 * asked for. Rejected: {@code reasons} and {@code nextSteps}. Waitlisted: {@code rank}, and {@code reasons} and {@code nextSteps} if there are any.
 */
record DecisionInput(
        @NotNull Outcome outcome,
        @Nullable Money amount,

        @Nullable @Size(min = 1, max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.UNTURNED)
        String conditions,

        @Nullable @Size(min = 1, max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.UNTURNED)
        String reasons,

        @Nullable @Size(min = 1, max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.UNTURNED)
        String nextSteps,

        @Nullable @Min(1) @Max(100_000) Integer rank) {

    /** What the funder decides. */
    enum Outcome {
        APPROVED,
        REJECTED,
        WAITLISTED
    }

    DecisionInput {
        conditions = Trimmed.orNull(conditions);
        reasons = Trimmed.orNull(reasons);
        nextSteps = Trimmed.orNull(nextSteps);
    }

    /** @throws InvalidInput when a field is missing, or is there and has no place in this decision */
    Ruling ruling() {
        checkFields();
        return switch (outcome) {
            case APPROVED -> new Ruling.Approval(Objects.requireNonNull(amount), conditions, reasons);
            case REJECTED -> new Ruling.Refusal(Objects.requireNonNull(reasons), Objects.requireNonNull(nextSteps));
            case WAITLISTED -> new Ruling.Waiting(Objects.requireNonNull(rank), reasons, nextSteps);
        };
    }

    private void checkFields() {
        Map<String, @Nullable Object> fields = new TreeMap<>();
        fields.put("amount", amount);
        fields.put("conditions", conditions);
        fields.put("reasons", reasons);
        fields.put("nextSteps", nextSteps);
        fields.put("rank", rank);
        List<InputError> errors = new ArrayList<>();
        fields.forEach((field, value) -> {
            if (value == null && needed().contains(field)) {
                errors.add(InputError.at("/" + field, "missing-field"));
            }
            if (value != null && !needed().contains(field) && !possible().contains(field)) {
                errors.add(InputError.at("/" + field, "not-for-this-outcome"));
            }
        });
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private Set<String> needed() {
        return switch (outcome) {
            case APPROVED -> Set.of("amount");
            case REJECTED -> Set.of("reasons", "nextSteps");
            case WAITLISTED -> Set.of("rank");
        };
    }

    private Set<String> possible() {
        return switch (outcome) {
            case APPROVED -> Set.of("conditions", "reasons");
            case REJECTED -> Set.of();
            case WAITLISTED -> Set.of("reasons", "nextSteps");
        };
    }
}

package de.kommig.applications.http;

import de.kommig.applications.award.Receipt;
import de.kommig.contracts.Money;
import de.kommig.contracts.award.ChangeKind;
import de.kommig.contracts.award.PlannedCost;
import de.kommig.web.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people send about drawdowns, changes and receipts. */
final class SpendingInputs {

    private SpendingInputs() {}

    /** A drawdown. */
    record DrawdownInput(
            @NotNull Money amount,

            @NotBlank @Size(max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.UNTURNED)
            String purpose) {

        DrawdownInput {
            purpose = Trimmed.orNull(purpose);
        }

        Money sum() {
            return Sums.sensible(amount, "/amount");
        }
    }

    /** An amount on a day: what was spent, or paid back. */
    record SpendingInput(@NotNull Money amount, @NotNull LocalDate on) {

        Money sum() {
            return Sums.sensible(amount, "/amount");
        }

        LocalDate day() {
            return Days.sensible(on, "/on");
        }
    }

    /** A change notice: {@code plan} for the budget, {@code until} for the period, neither for the purpose. */
    record ChangeInput(
            @NotNull ChangeKind kind,

            @Nullable @Size(min = 1, max = NoticeInputs.MOST_CATEGORIES)
            List<NoticeInputs.@NotNull @Valid PlannedCostInput> plan,

            @Nullable LocalDate until,

            @NotBlank @Size(max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.UNTURNED)
            String reason) {

        ChangeInput {
            reason = Trimmed.orNull(reason);
        }

        /** @throws InvalidInput when a field is missing, or has no place in this change */
        void checkFields() {
            check("/plan", plan != null, kind == ChangeKind.BUDGET);
            check("/until", until != null, kind == ChangeKind.PERIOD);
        }

        private static void check(String field, boolean there, boolean wanted) {
            if (there != wanted) {
                throw new InvalidInput(field, wanted ? "missing-field" : "not-for-this-change");
            }
        }

        @Nullable
        List<PlannedCost> costs() {
            return plan == null ? null : NoticeInputs.PlannedCostInput.plan(plan);
        }

        @Nullable
        LocalDate day() {
            return until == null ? null : Days.sensible(until, "/until");
        }
    }

    /** A receipt. */
    record ReceiptInput(
            @NotBlank @Size(max = 60) @Pattern(regexp = Formats.LINE)
            String number,

            @NotNull LocalDate paidOn,
            @Nullable LocalDate committedOn,
            @NotNull @Pattern(regexp = Formats.KEY) String category,
            @NotNull Money amount,

            @NotBlank @Size(max = Formats.LONGEST_LINE) @Pattern(regexp = Formats.LINE)
            String payee,

            @NotBlank @Size(max = Formats.LONGEST_LINE) @Pattern(regexp = Formats.LINE)
            String purpose) {

        ReceiptInput {
            number = Trimmed.orNull(number);
            payee = Trimmed.orNull(payee);
            purpose = Trimmed.orNull(purpose);
        }

        Receipt receipt(UUID id) {
            return new Receipt(
                    id,
                    number,
                    Days.sensible(paidOn, "/paidOn"),
                    committedOn == null ? null : Days.sensible(committedOn, "/committedOn"),
                    category,
                    Sums.sensible(amount, "/amount"),
                    payee,
                    purpose);
        }
    }
}

package de.kommig.applications.http;

import de.kommig.contracts.Money;
import de.kommig.contracts.Period;
import de.kommig.contracts.award.ObjectionOutcome;
import de.kommig.contracts.award.PlannedCost;
import de.kommig.web.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people send about notices and early starts. */
final class NoticeInputs {

    static final int MOST_CATEGORIES = 50;

    private NoticeInputs() {}

    /** An early start, asked for. */
    record EarlyStartInput(
            @NotNull LocalDate from,

            @NotBlank @Size(max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.UNTURNED)
            String reason) {

        EarlyStartInput {
            reason = Trimmed.orNull(reason);
        }

        LocalDate day() {
            return Days.sensible(from, "/from");
        }
    }

    /** An early start, given. */
    record ConsentInput(@NotNull LocalDate from) {

        LocalDate day() {
            return Days.sensible(from, "/from");
        }
    }

    /** First and last day. */
    record PeriodInput(@NotNull LocalDate from, @NotNull LocalDate until) {

        Period period() {
            return new Period(Days.sensible(from, "/period/from"), Days.sensible(until, "/period/until"));
        }
    }

    /** What is planned for a category. */
    record PlannedCostInput(
            @NotNull @Pattern(regexp = Formats.KEY) String category,
            @NotNull Money amount) {

        static List<PlannedCost> plan(List<PlannedCostInput> inputs) {
            List<PlannedCost> plan = new ArrayList<>();
            for (PlannedCostInput input : inputs) {
                Money amount = Sums.sensible(input.amount(), "/plan/" + plan.size() + "/amount");
                plan.add(new PlannedCost(input.category(), amount));
            }
            return List.copyOf(plan);
        }
    }

    /** A notice; without an amount it gives all that has been approved. */
    record NoticeInput(
            @Nullable Money amount,
            @NotNull LocalDate on,
            @NotNull @Valid PeriodInput period,
            @NotEmpty @Size(max = MOST_CATEGORIES) List<@NotNull @Valid PlannedCostInput> plan,

            @Nullable @Size(min = 1, max = Formats.LONGEST_ANSWER) @Pattern(regexp = Formats.UNTURNED)
            String text) {

        NoticeInput {
            text = Trimmed.orNull(text);
        }

        @Nullable
        Money sum() {
            return amount == null ? null : Sums.sensible(amount, "/amount");
        }

        LocalDate day() {
            return Days.sensible(on, "/on");
        }
    }

    /** How an objection ended. */
    record SettlementInput(
            @NotNull ObjectionOutcome outcome,

            @Nullable @Size(min = 1, max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.UNTURNED)
            String reasons) {

        SettlementInput {
            reasons = Trimmed.orNull(reasons);
        }

        /**
         * Whoever is refused something is told why (§ 73 (3) VwGO).
         *
         * @throws InvalidInput when an objection would be rejected without reasons
         */
        void checkReasons() {
            if (outcome == ObjectionOutcome.REJECTED && reasons == null) {
                throw new InvalidInput("/reasons", "missing-field");
            }
        }
    }

    /** A revocation. */
    record RevocationInput(
            @NotNull LocalDate on,

            @NotBlank @Size(max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.UNTURNED)
            String reasons) {

        RevocationInput {
            reasons = Trimmed.orNull(reasons);
        }

        LocalDate day() {
            return Days.sensible(on, "/on");
        }
    }
}

package de.kommig.applications.http;

import de.kommig.contracts.Money;
import de.kommig.contracts.call.CostCategory;
import de.kommig.contracts.call.FinancingKind;
import de.kommig.contracts.call.FinancingRules;
import de.kommig.contracts.call.OwnMeans;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a grant takes part in the costs.
 *
 * @param mostSharePercent for shares the share itself
 * @param categories of costs; the organisation names its own where there are none
 * @param tolerancePercent by how much a category may be overspent if others are underspent; 0 when it is left out
 * @param ownMeans none are asked for when it is left out
 */
record FinancingInput(
        @NotNull FinancingKind kind,
        @Nullable BigDecimal mostSharePercent,
        @Nullable @Size(max = 50) List<@NotNull @Valid CategoryInput> categories,
        @Nullable BigDecimal tolerancePercent,
        @Nullable OwnMeansInput ownMeans) {

    /** A category of costs, and how much may go into it. */
    record CategoryInput(
            @NotNull @Pattern(regexp = Formats.KEBAB) String key,
            @Nullable Money most,
            @Nullable BigDecimal mostPercent) {

        CostCategory category() {
            return new CostCategory(key, most, mostPercent);
        }
    }

    /**
     * What an organisation brings in itself.
     *
     * @param volunteerRate what an hour of voluntary work is worth; such hours do not count when it is left out
     */
    record OwnMeansInput(
            @Nullable BigDecimal leastPercent,
            @Nullable Money volunteerRate,
            @Nullable BigDecimal mostVolunteerPercent) {

        OwnMeans means() {
            return new OwnMeans(
                    Objects.requireNonNullElse(leastPercent, BigDecimal.ZERO), volunteerRate, mostVolunteerPercent);
        }
    }

    FinancingRules rules() {
        return new FinancingRules(
                kind,
                mostSharePercent,
                Given.list(categories, CategoryInput::category),
                Objects.requireNonNullElse(tolerancePercent, BigDecimal.ZERO),
                ownMeans == null ? new OwnMeans(BigDecimal.ZERO, null, null) : ownMeans.means());
    }
}

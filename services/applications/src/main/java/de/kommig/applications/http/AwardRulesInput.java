package de.kommig.applications.http;

import static java.util.Objects.requireNonNullElse;

import de.kommig.contracts.call.AwardRules;
import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.Instalment;
import de.kommig.contracts.call.PaymentKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the awards of a call. Periods are ISO 8601, e.g. {@code P1M}. What is left out is as in a call that says nothing in detail.
 *
 * @param instalments when paid by date
 * @param useBy within which drawn money is to be spent
 * @param interimReports days on which one is due
 * @param proofDue after the end of the project
 * @param interestPoints percentage points a year above the base rate
 * @param regranting whether an award may be passed on in smaller ones
 */
record AwardRulesInput(
        @Nullable @Size(min = 1, max = Formats.LONGEST_LINE) @Pattern(regexp = Formats.LINE)
        String legalBasis,

        @Nullable @Size(max = 20) String objectionPeriod,
        @Nullable PaymentKind payment,
        @Nullable @Size(max = 24) List<@NotNull @Valid InstalmentInput> instalments,
        @Nullable @Size(max = 20) String useBy,
        @Nullable @Size(max = 24) List<@NotNull LocalDate> interimReports,
        @Nullable @Size(max = 20) String proofDue,
        @Nullable @Size(max = 20) String retention,
        @Nullable BigDecimal interestPoints,
        @Nullable Boolean regranting) {

    private static final String AT = "/rules/award";

    AwardRulesInput {
        legalBasis = Trimmed.orNull(legalBasis);
    }

    /** A part of the award that is paid on a day. */
    record InstalmentInput(@NotNull LocalDate on, @NotNull BigDecimal percent) {

        Instalment instalment() {
            return new Instalment(Moments.sensible(on, AT + "/instalments"), percent);
        }
    }

    AwardRules rules() {
        AwardRules none = CallRules.NONE.award();
        return new AwardRules(
                legalBasis,
                requireNonNullElse(objectionPeriod, none.objectionPeriod()),
                requireNonNullElse(payment, none.payment()),
                Given.list(instalments, InstalmentInput::instalment),
                requireNonNullElse(useBy, none.useBy()),
                Given.list(interimReports, day -> Moments.sensible(day, AT + "/interimReports")),
                requireNonNullElse(proofDue, none.proofDue()),
                requireNonNullElse(retention, none.retention()),
                requireNonNullElse(interestPoints, none.interestPoints()),
                Boolean.TRUE.equals(regranting));
    }
}

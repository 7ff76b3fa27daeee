package de.kommig.contracts.call;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the awards (Zuwendungen) of a call. Rules differ from funder to funder, so they are data. Periods are ISO 8601, e.g.
 * {@code P1M}, {@code P6W}.
 *
 * @param legalBasis as the notice names it, e.g. {@code § 46 LHO}
 * @param objectionPeriod after the notice, until it becomes final
 * @param instalments when paid by date
 * @param useBy within which drawn money is to be spent
 * @param interimReports days on which one is due
 * @param proofDue after the end of the project, until the proof of use is due
 * @param retention after the award is closed, until it is anonymised
 * @param interestPoints percentage points a year above the base rate of § 247 BGB, on what is used late or paid back (§ 49a VwVfG: 5)
 * @param regranting whether an award may be passed on in smaller ones (Weiterleitung)
 */
public record AwardRules(
        @Nullable String legalBasis,
        String objectionPeriod,
        PaymentKind payment,
        List<Instalment> instalments,
        String useBy,
        List<LocalDate> interimReports,
        String proofDue,
        String retention,
        BigDecimal interestPoints,
        boolean regranting) {}

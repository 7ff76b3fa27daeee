package de.kommig.applications.call;

import de.kommig.contracts.call.AwardRules;
import de.kommig.contracts.call.Instalment;
import de.kommig.contracts.call.PaymentKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;

/** What in the rules for awards cannot be. */
final class AwardContradictions {

    /** As long as anybody keeps anything. */
    static final int LONGEST_YEARS = 100;

    /** § 49a VwVfG has 5 points, § 288 (2) BGB 9; who writes more than this has mistyped. */
    static final BigDecimal MOST_INTEREST = BigDecimal.valueOf(20);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String AT = "/rules/award";

    private AwardContradictions() {}

    /** @param closes the last day of the call, before which nothing is paid or reported */
    static void in(AwardRules rules, LocalDate closes, Faults faults) {
        period(rules.objectionPeriod(), "/objectionPeriod", faults);
        period(rules.useBy(), "/useBy", faults);
        period(rules.proofDue(), "/proofDue", faults);
        period(rules.retention(), "/retention", faults);
        faults.addIf(
                rules.interestPoints().signum() < 0 || rules.interestPoints().compareTo(MOST_INTEREST) > 0,
                AT + "/interestPoints",
                "interest-out-of-range");
        instalments(rules, closes, faults);
        dates(rules.interimReports(), closes, AT + "/interimReports", "", faults);
    }

    private static void period(String text, String field, Faults faults) {
        faults.addIf(!isPeriod(text), AT + field, "no-period");
    }

    /** ISO 8601 in years, months, weeks or days: at least a day, all parts forward. */
    private static boolean isPeriod(String text) {
        try {
            Period period = Period.parse(text);
            boolean forward = period.getYears() >= 0 && period.getMonths() >= 0 && period.getDays() >= 0;
            return forward
                    && !period.isZero()
                    && period.getYears() <= LONGEST_YEARS
                    && period.getMonths() <= LONGEST_YEARS * 12
                    && period.getDays() <= LONGEST_YEARS * 366;
        } catch (DateTimeParseException | ArithmeticException noPeriod) {
            return false;
        }
    }

    private static void instalments(AwardRules rules, LocalDate closes, Faults faults) {
        String at = AT + "/instalments";
        List<Instalment> instalments = rules.instalments();
        if (rules.payment() != PaymentKind.BY_DATE) {
            faults.addIf(!instalments.isEmpty(), at, "not-for-this-payment");
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < instalments.size(); i++) {
            BigDecimal percent = instalments.get(i).percent();
            faults.addIf(
                    percent.signum() <= 0 || percent.compareTo(HUNDRED) > 0,
                    at + "/" + i + "/percent",
                    "percent-out-of-range");
            sum = sum.add(percent);
        }
        faults.addIf(sum.compareTo(HUNDRED) != 0, at, "instalments-are-not-100-percent");
        dates(instalments.stream().map(Instalment::on).toList(), closes, at, "/on", faults);
    }

    private static void dates(List<LocalDate> dates, LocalDate closes, String at, String below, Faults faults) {
        for (int i = 0; i < dates.size(); i++) {
            String pointer = at + "/" + i + below;
            faults.addIf(dates.get(i).isBefore(closes), pointer, "before-the-call-closes");
            faults.addIf(i > 0 && !dates.get(i - 1).isBefore(dates.get(i)), pointer, "dates-out-of-order");
        }
    }
}

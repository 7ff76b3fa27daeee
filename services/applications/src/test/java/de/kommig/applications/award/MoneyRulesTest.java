package de.kommig.applications.award;

import static de.kommig.applications.award.AwardHistories.AMOUNT;
import static de.kommig.applications.award.AwardHistories.PLAN;
import static de.kommig.applications.award.AwardHistories.RATES;
import static de.kommig.applications.award.AwardHistories.day;
import static de.kommig.applications.award.AwardHistories.rules;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Money;
import de.kommig.contracts.award.PlannedCost;
import de.kommig.contracts.call.AwardRules;
import de.kommig.contracts.call.FinancingKind;
import de.kommig.contracts.call.Instalment;
import de.kommig.contracts.call.PaymentKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyRulesTest {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    @Test
    void interest_is_what_the_formula_says() {
        // 365 days of 2027 at 1.27 + 5 percent
        assertThat(interest("1000", "2026-12-31", "2027-12-31")).isEqualTo(Money.euros("62.70"));
        // 366 days of a leap year, the year counted as 365: 1000 × 366 × 7.27 / 36500 = 72.899…
        assertThat(interest("1000", "2027-12-31", "2028-12-31")).isEqualTo(Money.euros("72.90"));
        // ten days at 6.27 and ten at 7.27: 1000 × 135.4 / 36500 = 3.7095…
        assertThat(interest("1000", "2027-12-21", "2028-01-10")).isEqualTo(Money.euros("3.71"));
        assertThat(interest("1000", "2027-01-01", "2027-01-01")).isEqualTo(Money.euros("0.00"));
        assertThat(interest("1000", "2027-01-02", "2027-01-01")).isEqualTo(Money.euros("0.00"));
    }

    @Test
    void interest_never_becomes_negative_however_low_the_base_rate() {
        BaseRates low = new BaseRates(List.of(new BaseRate(day("2020-01-01"), new BigDecimal("-7"))));
        assertThat(Interest.on(AMOUNT, FIVE, low, day("2020-01-01"), day("2021-01-01")))
                .isEqualTo(Money.euros("0.00"));
    }

    @Test
    void interest_is_the_same_day_by_day_and_span_by_span() {
        long seed = new Random().nextLong();
        Random dice = new Random(seed);
        for (int i = 0; i < 300; i++) {
            LocalDate from = day("2027-06-01").plusDays(dice.nextInt(500));
            LocalDate until = from.plusDays(dice.nextInt(900));
            Money amount = new Money(BigDecimal.valueOf(dice.nextInt(5_000_000), 2), "EUR");
            assertThat(Interest.on(amount, FIVE, RATES, from, until))
                    .as("seed %s", seed)
                    .isEqualTo(dayByDay(amount, from, until));
        }
    }

    private static Money dayByDay(Money amount, LocalDate from, LocalDate until) {
        BigDecimal percent = BigDecimal.ZERO;
        for (LocalDate day = from.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            percent = percent.add(RATES.on(day)).add(FIVE);
        }
        return new Money(
                amount.amount().multiply(percent).divide(BigDecimal.valueOf(36_500), 2, RoundingMode.HALF_UP), "EUR");
    }

    private static Money interest(String amount, String after, String until) {
        return Interest.on(Money.euros(amount), FIVE, RATES, day(after), day(until));
    }

    @Test
    void the_base_rate_of_a_day_is_the_last_one_that_had_begun() {
        assertThat(RATES.on(day("2027-12-31"))).isEqualByComparingTo("1.27");
        assertThat(RATES.on(day("2028-01-01"))).isEqualByComparingTo("2.27");
        assertThat(RATES.on(day("2099-01-01"))).isEqualByComparingTo("2.27");
        assertThat(RATES.on(day("1999-01-01"))).isEqualByComparingTo("1.27");
    }

    @ParameterizedTest(name = "staff {0}, rooms {1}: {2}")
    @CsvSource({
        "8000.00, 2000.00, true",
        "7600.00, 2400.00, true",
        "7599.99, 2400.01, false",
        "8000.00, 2000.01, false",
        "7000.00, 2400.00, true",
        "0.00, 2400.00, true",
    })
    void a_category_may_take_a_fifth_more_if_others_take_less(String staff, String rooms, boolean covered) {
        List<PlannedCost> costs =
                List.of(new PlannedCost("staff", Money.euros(staff)), new PlannedCost("rooms", Money.euros(rooms)));
        assertThat(Tolerance.covers(PLAN, costs, BigDecimal.valueOf(20))).isEqualTo(covered);
    }

    @Test
    void a_category_that_was_not_planned_is_covered_by_no_tolerance() {
        List<PlannedCost> costs = List.of(new PlannedCost("travel", Money.euros("0.01")));
        assertThat(Tolerance.covers(PLAN, costs, BigDecimal.valueOf(20))).isFalse();
    }

    @ParameterizedTest(name = "{0}: spent {1}, others paid {2}, due {3}")
    @CsvSource({
        // award 9000 of planned costs of 12000
        "SHARE, 12000.00, 3000.00, 9000.00",
        "SHARE, 8000.00, 3000.00, 6000.00",
        "SHARE, 10000.01, 0.00, 7500.01",
        "SHARE, 15000.00, 0.00, 9000.00",
        "DEFICIT, 12000.00, 3000.00, 9000.00",
        "DEFICIT, 10000.00, 3000.00, 7000.00",
        "DEFICIT, 12000.00, 4000.00, 8000.00",
        "DEFICIT, 2000.00, 3000.00, 0.00",
        "FULL, 8000.00, 0.00, 8000.00",
        "FULL, 12000.00, 0.00, 9000.00",
        "FIXED_SUM, 10000.00, 5000.00, 9000.00",
        "FIXED_SUM, 8000.00, 0.00, 8000.00",
    })
    void what_the_funder_owes_in_the_end(FinancingKind kind, String spent, String others, String due) {
        assertThat(Settlement.due(
                        kind, Money.euros("9000"), Money.euros("12000"), Money.euros(spent), Money.euros(others)))
                .isEqualTo(Money.euros(due));
    }

    @Test
    void instalments_come_in_the_order_of_their_days_and_the_last_makes_up_for_rounding() {
        assertThat(Instalments.of(Money.euros("100.01"), rules(PaymentKind.BY_DATE), day("2026-12-01")))
                .containsExactly(
                        new Instalments.Planned(day("2027-02-01"), Money.euros("66.68")),
                        new Instalments.Planned(day("2027-07-01"), Money.euros("33.33")));
        assertThat(Instalments.of(AMOUNT, rules(PaymentKind.AT_ONCE), day("2026-12-01")))
                .containsExactly(new Instalments.Planned(day("2026-12-01"), AMOUNT));
        assertThat(Instalments.of(AMOUNT, rules(PaymentKind.BY_NEED), day("2026-12-01")))
                .isEmpty();
    }

    @Test
    void instalments_add_up_to_the_award() {
        long seed = new Random().nextLong();
        Random dice = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            Money award = new Money(BigDecimal.valueOf(1 + dice.nextInt(10_000_000), 2), "EUR");
            List<Money> parts = Instalments.of(award, byDate(dice), day("2027-01-01")).stream()
                    .map(Instalments.Planned::amount)
                    .toList();
            assertThat(Amounts.sum(parts, award)).as("seed %s", seed).isEqualTo(award);
        }
    }

    private static AwardRules byDate(Random dice) {
        AwardRules like = rules(PaymentKind.BY_DATE);
        List<Instalment> instalments = new ArrayList<>();
        int left = 10_000;
        while (left > 0) {
            int percent = 1 + dice.nextInt(left);
            instalments.add(
                    new Instalment(day("2027-01-01").plusDays(dice.nextInt(300)), BigDecimal.valueOf(percent, 2)));
            left -= percent;
        }
        return new AwardRules(
                like.legalBasis(),
                like.objectionPeriod(),
                like.payment(),
                instalments,
                like.useBy(),
                like.interimReports(),
                like.proofDue(),
                like.retention(),
                like.interestPoints(),
                like.regranting());
    }
}

package de.kommig.applications.copying;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.call.Terms;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.Instalment;
import de.kommig.contracts.call.Outline;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NewDatesTest {

    private static final Instant OUTLINE_CLOSES = Instant.parse("2027-09-30T21:59:59Z");
    private static final NewDates NEXT_YEAR = new NewDates(
            null, Instant.parse("2027-09-01T00:00:00Z"), Instant.parse("2027-10-31T22:59:59Z"), OUTLINE_CLOSES);

    @Test
    void the_copy_has_the_given_dates_and_all_else_as_before() {
        CallTerms copy = NEXT_YEAR.in(Terms.RICH);

        assertThat(copy.opensAt()).isEqualTo(NEXT_YEAR.opensAt());
        assertThat(copy.closesAt()).isEqualTo(NEXT_YEAR.closesAt());
        assertThat(copy.inDetail().outline()).isEqualTo(new Outline(OUTLINE_CLOSES));
        assertThat(copy.title()).isEqualTo(Terms.RICH.title());
        assertThat(copy.charters()).isEqualTo(Terms.RICH.charters());
        assertThat(copy.inDetail().questions()).isEqualTo(Terms.RICH.inDetail().questions());
        assertThat(copy.inDetail().financing()).isEqualTo(Terms.RICH.inDetail().financing());
    }

    @Test
    void instalments_and_reports_keep_their_distance_from_the_end_in_days() {
        CallTerms copy = NEXT_YEAR.in(Terms.RICH);

        assertThat(copy.inDetail().award().instalments())
                .containsExactly(
                        new Instalment(LocalDate.parse("2028-02-01"), BigDecimal.valueOf(60)),
                        new Instalment(LocalDate.parse("2028-07-31"), BigDecimal.valueOf(40)));
        assertThat(copy.inDetail().award().interimReports()).containsExactly(LocalDate.parse("2028-06-29"));
    }

    @Test
    void a_short_call_stays_short() {
        CallTerms brief = Terms.with("/rules", "gone");

        assertThat(new NewDates("Neu", NEXT_YEAR.opensAt(), NEXT_YEAR.closesAt(), null).in(brief))
                .isEqualTo(new CallTerms(
                        "Neu",
                        brief.programme(),
                        NEXT_YEAR.opensAt(),
                        NEXT_YEAR.closesAt(),
                        brief.budget(),
                        brief.reviewers(),
                        brief.quorum(),
                        brief.requiredCharters()));
    }

    @Test
    void an_end_of_the_outline_belongs_to_calls_with_an_outline() {
        NewDates without = new NewDates(null, NEXT_YEAR.opensAt(), NEXT_YEAR.closesAt(), null);

        assertThat(NEXT_YEAR.fit(Terms.RICH)).isTrue();
        assertThat(without.fit(Terms.RICH)).isFalse();
        assertThat(NEXT_YEAR.fit(Terms.with("/rules", "gone"))).isFalse();
        assertThat(without.fit(Terms.with("/rules", "gone"))).isTrue();
    }
}

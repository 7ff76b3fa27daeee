package de.kommig.applications.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1250|1250",
                "1250.5|1250.5",
                "1250,50|1250.50",
                "1.250,50|1250.50",
                "1,250.50|1250.50",
                "1.234.567|1234567",
                "1,234,567|1234567",
                "1.234.567,8|1234567.8",
                "-3,20|-3.20",
                "0,1234|0.1234",
                "1250.000|"
            })
    void german_and_english_numbers_are_read(String written, BigDecimal meant) {
        if (meant == null) {
            assertThat(Decimals.read(written)).isEmpty();
        } else {
            assertThat(Decimals.read(written))
                    .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(meant));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "1,234", "-12.345", "999,000"})
    void what_could_be_either_is_neither(String written) {
        assertThat(Decimals.isAmbiguous(written)).isTrue();
        assertThat(Decimals.read(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1e3", "1 000", "1.2.3", "1,2,3", "12.34,5", "1.234,567.8", "--1", "٣", "=1+1"})
    void all_else_is_no_number(String written) {
        assertThat(Decimals.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EUR|1.200,00 €|1.200,00",
                "EUR|1.200,00\u00a0€|1.200,00",
                "EUR|1.200,00\u202f€|1.200,00",
                "EUR|1200€|1200",
                "EUR|€1,200.00|1,200.00",
                "EUR|EUR 1.200,00|1.200,00",
                "EUR|-3,20 EUR|-3,20",
                "CHF|1200.00 CHF|1200.00",
                "CHF|1.200,00 €|1.200,00 €",
                "EUR|12 USD|12 USD",
                "EUR|Euro|Euro"
            })
    void the_currency_may_stand_with_the_amount(String currency, String written, String left) {
        assertThat(Decimals.without(currency, written)).isEqualTo(left);
    }

    @Test
    void a_number_of_a_hundred_digits_is_not_even_looked_at() {
        assertThat(Decimals.read("9".repeat(100))).isEmpty();
    }
}

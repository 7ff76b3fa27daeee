package de.kommig.applications.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CsvFormTest {

    @Test
    void german_spreadsheets_read_a_comma_before_the_decimals_and_semicolons_between_the_cells() {
        assertThat(CsvForm.of(Locale.GERMAN)
                        .line(Arrays.asList("Miete, warm", new BigDecimal("1250.50"), null, "=1+1")))
                .isEqualTo("\"Miete, warm\";1250,50;;'=1+1\r\n");
        assertThat(CsvForm.of(Locale.GERMANY)).isEqualTo(CsvForm.GERMAN);
    }

    @Test
    void all_others_get_points_and_commas() {
        assertThat(CsvForm.of(Locale.FRENCH).line(Arrays.asList("a;b", new BigDecimal("1250.50"), null)))
                .isEqualTo("\"a;b\",1250.50,\r\n");
    }

    @Test
    void a_number_is_never_written_in_powers_of_ten() {
        assertThat(CsvForm.GERMAN.line(Arrays.asList(new BigDecimal("1E+5")))).isEqualTo("100000\r\n");
    }
}

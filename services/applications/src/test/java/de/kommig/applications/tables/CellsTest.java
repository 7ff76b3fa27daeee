package de.kommig.applications.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 40",
                "-x",
                "@sum(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "＝1",
                "－1",
                "＋1",
                "＠x",
                "=\n1"
            })
    void what_a_spreadsheet_would_take_for_a_formula_stays_text(String formula) {
        assertThat(Cells.text(formula)).isEqualTo("'" + formula);
        assertThat(Cells.given(Cells.text(formula))).isEqualTo(formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sprachcafé", "1+1=2", "'s Lädchen", "a@b", "5000.00"})
    void other_text_stays_as_it_is(String text) {
        assertThat(Cells.text(text)).isEqualTo(text);
        assertThat(Cells.given(text)).isEqualTo(text);
    }

    @Test
    void no_cell_runs_into_the_next() {
        assertThat(CsvForm.ENGLISH.line(Arrays.asList("a,b", "c;d", "say \"hi\"", null, "two\r\nlines", "=\"x\"")))
                .isEqualTo("\"a,b\",\"c;d\",\"say \"\"hi\"\"\",,\"two\r\nlines\",\"'=\"\"x\"\"\"\r\n");
    }
}

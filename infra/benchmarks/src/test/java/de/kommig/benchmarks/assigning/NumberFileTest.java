package de.kommig.benchmarks.assigning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFileTest {

    @TempDir
    Path folder;

    @Test
    void a_row_for_each_line_and_empty_lines_at_the_end_do_not_count() throws Exception {
        assertThat(file("0.5,-1, 2e-3\n.25,+7,3.\r\n\n").rows())
                .isDeepEqualTo(new double[][] {{0.5, -1, 0.002}, {0.25, 7, 3}});
    }

    @Test
    void whole_numbers_may_be_written_as_programs_write_them() throws Exception {
        assertThat(file("3\n4.0\n2e0\n").counts(3)).containsExactly(3, 4, 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reviewer,a    | line 1, column 1: not a number: 'reviewer'",
                "1,2;3,NaN     | line 2, column 2: not a number: 'NaN'",
                "1,Infinity    | line 1, column 2: not a number: 'Infinity'",
                "1,0x10        | line 1, column 2: not a number: '0x10'",
                "1,2;3,1e999   | line 2, column 2: not a number: '1e999'",
                "1,2;3,        | line 2, column 2: not a number: ''",
                "1,2;3         | line 2, column 2: 1 numbers, but 2 in the first line",
                "1,2;3,4,5     | line 2, column 3: 3 numbers, but 2 in the first line",
                "1,2;;3,4      | line 2, column 1: an empty line",
                ";             | line 1, column 1: no numbers"
            })
    void malformed_rows_are_named_by_line_and_column(String lines, String problem) throws IOException {
        NumberFile file = file(lines.replace(';', '\n'));

        assertThatThrownBy(file::rows).isInstanceOf(MalformedNumbers.class).hasMessage(file.path() + ", " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1;-1    | line 2, column 1: not a whole number between 0 and 1000000: -1.0",
                "1;2.5   | line 2, column 1: not a whole number between 0 and 1000000: 2.5",
                "1;9e9   | line 2, column 1: not a whole number between 0 and 1000000: 9.0E9",
                "1;2,3   | line 2, column 2: one number is expected in each line",
                "1       | line 2, column 1: 1 lines, but by the scores it should be 2",
                "1;2;3   | line 3, column 1: 3 lines, but by the scores it should be 2"
            })
    void malformed_counts_are_named_by_line_and_column(String lines, String problem) throws IOException {
        NumberFile file = file(lines.replace(';', '\n'));

        assertThatThrownBy(() -> file.counts(2))
                .isInstanceOf(MalformedNumbers.class)
                .hasMessage(file.path() + ", " + problem);
    }

    @Test
    void what_is_no_text_or_not_there_is_named() throws IOException {
        Path bytes = Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThatThrownBy(() -> new NumberFile(bytes).rows()).hasMessageStartingWith(bytes + ": cannot be read");
        assertThatThrownBy(() -> new NumberFile(folder.resolve("none")).rows()).isInstanceOf(MalformedNumbers.class);
    }

    private NumberFile file(String text) throws IOException {
        return new NumberFile(Files.writeString(folder.resolve("numbers.csv"), text));
    }
}

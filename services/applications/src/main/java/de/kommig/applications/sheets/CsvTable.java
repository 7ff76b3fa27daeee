package de.kommig.applications.sheets;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads CSV as spreadsheets write it: UTF-8 with or without a byte order mark, or else the code page of a German Windows; with commas, semicolons
 * or tabs, whichever the first line has most of.
 */
final class CsvTable {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CsvTable() {}

    static List<TableRow> rows(byte[] bytes, int most) {
        String text = text(bytes);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        List<TableRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            for (CSVRecord line : parser) {
                if (rows.size() >= most) {
                    throw new FaultyTable("too-many-rows");
                }
                rows.add(new TableRow(
                        rows.size() + 1, line.stream().map(CsvTable::content).toList()));
            }
        } catch (IOException | IllegalStateException | java.io.UncheckedIOException malformed) {
            throw new FaultyTable("malformed-table");
        }
        return rows;
    }

    private static Content content(String cell) {
        return cell.isBlank() ? new Content.Empty() : new Content.Text(cell);
    }

    private static String text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherwise) {
            text = new String(bytes, WINDOWS);
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static char delimiter(String text) {
        String head = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(head, candidate) > count(head, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char one) {
        return text.chars().filter(it -> it == one).count();
    }
}

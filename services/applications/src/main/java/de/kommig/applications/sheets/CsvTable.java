package de.kommig.applications.sheets;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads CSV as spreadsheets write it: UTF-8 with or without a byte order mark, UTF-16 with one (Excel's "Unicode text"), or else the code page of a German
 * Windows; with commas, semicolons or tabs, whichever the first line has most of, or what Excel's line {@code sep=;} before the first says.
 */
final class CsvTable {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final Pattern SEPARATOR =
            Pattern.compile("\"?sep=([,;\t|])\"?[,;\t]*(?:\\R|$)", Pattern.CASE_INSENSITIVE);

    private CsvTable() {}

    static List<TableRow> rows(byte[] bytes, int most) {
        String whole = text(bytes);
        Matcher said = SEPARATOR.matcher(whole);
        boolean isSaid = said.lookingAt();
        // Spreadsheets do not show that line, and count from the one behind it.
        String text = isSaid ? whole.substring(said.end()) : whole;
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(isSaid ? said.group(1).charAt(0) : delimiter(text))
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
        if (begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
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

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
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

package de.kommig.applications.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of a workbook (ISO/IEC 29500), once it is known how large it is unpacked. */
final class XlsxTable {

    private static final int MOST_UNPACKED = 16 * 1024 * 1024;
    private static final int MOST_ENTRIES = 200;
    private static final int MOST_CELLS = 50;

    /** A spreadsheet calculates in binary: 0.1 + 0.2 is stored as 0.30000000000000004. */
    private static final BigDecimal NOISE = new BigDecimal("0.0000001");

    private XlsxTable() {}

    /** Whether it begins as a ZIP archive does. */
    static boolean isOne(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    static List<TableRow> rows(byte[] bytes, int most) {
        checkSize(bytes);
        List<TableRow> rows = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var stream = workbook.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) stream::iterator) {
                if (rows.size() >= most) {
                    throw new FaultyTable("too-many-rows");
                }
                rows.add(new TableRow(row.getRowNum(), cells(row)));
            }
        } catch (IOException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException
                | java.util.NoSuchElementException
                | java.io.UncheckedIOException malformed) {
            throw new FaultyTable("malformed-table");
        }
        return rows;
    }

    /** Looks through the archive by its own list of entries, as the reader does afterwards. */
    private static void checkSize(byte[] bytes) {
        byte[] buffer = new byte[16 * 1024];
        int unpacked = 0;
        int entries = 0;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                entries++;
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED || entries > MOST_ENTRIES) {
                            throw new FaultyTable("malformed-table");
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException malformed) {
            throw new FaultyTable("malformed-table");
        }
    }

    private static List<Content> cells(Row row) {
        List<Content> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_CELLS); i++) {
            cells.add(content(row.getCell(i)));
        }
        return cells;
    }

    private static Content content(@Nullable Cell cell) {
        if (cell == null) {
            return new Content.Empty();
        }
        return switch (cell.getType()) {
            case NUMBER -> new Content.Figure(withoutNoise(cell.asNumber()));
            case STRING -> text(cell.asString());
            case BOOLEAN -> new Content.Text(String.valueOf(cell.asBoolean()));
            case EMPTY -> new Content.Empty();
            case FORMULA, ERROR -> new Content.Formula();
        };
    }

    private static Content text(@Nullable String text) {
        return text == null || text.isBlank() ? new Content.Empty() : new Content.Text(text);
    }

    private static BigDecimal withoutNoise(BigDecimal number) {
        BigDecimal cents = number.setScale(2, RoundingMode.HALF_EVEN);
        return number.subtract(cents).abs().compareTo(NOISE) < 0 ? cents : number;
    }
}

package de.kommig.applications.opendata;

import de.kommig.applications.tables.CsvForm;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The awards after § 3 (1) no. 14 HmbTG as CSV, whatever the language in German, with semicolons and commas before the decimals: a spreadsheet set to German takes
 * it as it is.
 */
@Component
public class HmbtgTable implements OpenFile {

    static final String FILE = "hmbtg.csv";

    /** As {@link HmbtgRows} has them; there also when there is no row. */
    static final List<String> COLUMNS = List.of(
            "Kennung",
            "Zuwendungsgeber",
            "Zuwendungsempfänger",
            "Rechtsform",
            "Vorhaben",
            "Zweck",
            "Region",
            "Förderprogramm",
            "Förderaufruf",
            "Finanzierungsart",
            "Betrag",
            "Währung",
            "Bescheid vom",
            "Zeitraum von",
            "Zeitraum bis",
            "Herausgeber",
            "Lizenz");

    private final HmbtgRows rows;

    HmbtgTable(HmbtgRows rows) {
        this.rows = rows;
    }

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public void write(OpenAwardFilter filter, Locale language, OutputStream to) throws IOException {
        to.write(CsvForm.GERMAN.beginning().getBytes(StandardCharsets.UTF_8));
        line(COLUMNS, to);
        rows.each(filter, row -> {
            List<@Nullable Object> cells = new ArrayList<>();
            COLUMNS.forEach(column -> cells.add(row.get(column)));
            line(cells, to);
        });
    }

    private static void line(List<? extends @Nullable Object> cells, OutputStream to) {
        try {
            to.write(CsvForm.GERMAN.line(cells).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

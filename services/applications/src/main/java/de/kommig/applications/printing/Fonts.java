package de.kommig.applications.printing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** DejaVu Sans: Latin with all that Turkish, Polish or Vietnamese need, Cyrillic, Greek, Arabic with Persian letters, Hebrew, Armenian. */
final class Fonts {

    static final String FAMILY = "DejaVu Sans";

    private static final byte[] REGULAR = read("DejaVuSans.ttf");
    private static final byte[] BOLD = read("DejaVuSans-Bold.ttf");
    private static final CmapLookup LETTERS = letters();

    private Fonts() {}

    static void into(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(BOLD), FAMILY, 700, FontStyle.NORMAL, true);
    }

    /** Whether there is a shape for it. */
    static boolean has(int letter) {
        return LETTERS.getGlyphId(letter) != 0;
    }

    private static CmapLookup letters() {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(REGULAR))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] read(String file) {
        String path = "/net/sf/jasperreports/fonts/dejavu/" + file;
        try (InputStream font = Fonts.class.getResourceAsStream(path)) {
            if (font == null) {
                throw new IllegalStateException("there is no " + path);
            }
            return font.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

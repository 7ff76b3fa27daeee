package de.kommig.applications.attaching;

import de.kommig.applications.LittlePdf;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small documents of every kind, made here. */
final class Samples {

    static final byte[] PDF = LittlePdf.BYTES;

    /** As a Windows program begins. */
    static final byte[] PROGRAM = program();

    private static final String OOXML =
            "<?xml version=\"1.0\"?><Types><Override PartName=\"/word/document.xml\" ContentType=\"%s\"/></Types>";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private Samples() {}

    static byte[] docx() {
        return zip(Map.of("[Content_Types].xml", bytes(OOXML.formatted(WORD)), "word/document.xml", bytes("<w/>")));
    }

    static byte[] docxWith(String entry, byte[] content) {
        return zip(Map.of("[Content_Types].xml", bytes(OOXML.formatted(WORD)), entry, content));
    }

    /** With what it says of its parts. */
    static byte[] docxDeclaring(String entry, String declaration) {
        return zip(Map.of("[Content_Types].xml", bytes(OOXML.formatted(WORD)), entry, bytes(declaration)));
    }

    static byte[] xlsx() {
        return zip(Map.of(
                "[Content_Types].xml",
                bytes(OOXML.formatted("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")),
                "xl/printerSettings/printerSettings1.bin",
                new byte[20]));
    }

    static byte[] docm() {
        String macros = "application/vnd.ms-word.document.macroEnabled.main+xml";
        return zip(Map.of("[Content_Types].xml", bytes(OOXML.formatted(macros))));
    }

    static byte[] odt() {
        return zip(Map.of("mimetype", bytes("application/vnd.oasis.opendocument.text")));
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] picture(String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, 0xFF8800);
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] program() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[60] = (byte) 128;
        program[128] = 'P';
        program[129] = 'E';
        return program;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

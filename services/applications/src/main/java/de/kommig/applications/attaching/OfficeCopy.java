package de.kommig.applications.attaching;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Copies an office document entry by entry: properties are replaced by empty ones, the names of those who wrote comments and changes go, pictures lose
 * what cameras add (ISO/IEC 29500-1, 15.2.12 and 17.13; ISO/IEC 26300-3, 4.3).
 */
final class OfficeCopy {

    private static final int MOST_XML = 20 * 1024 * 1024;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final Map<String, String> EMPTY = Map.of(
            "docprops/core.xml",
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
            "docprops/app.xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>",
            "docprops/custom.xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>",
            "meta.xml",
            "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" office:version=\"1.2\"><office:meta/></office:document-meta>");

    /** Of comments and tracked changes, of those who share a file, of the folder it lay in. */
    private static final Pattern TELLING_ATTRIBUTE = Pattern.compile(
            "(\\s(?:\\w+:)?(?:author|initials|userId|userName|providerId|displayName|lastModifiedBy|url)=)(?:\"[^\"]*\"|'[^']*')");

    private static final Pattern TELLING_ELEMENT = Pattern.compile(
            "(<((?:\\w+:)?(?:author|creator|creator-initials|sender-initials|initial-creator|printed-by))(?:\\s[^>]*)?>)[^<]*(</\\2>)");

    private OfficeCopy() {}

    static void copy(InputStream from, OutputStream to) throws IOException {
        ZipOutputStream out = new ZipOutputStream(to, StandardCharsets.UTF_8);
        try (ZipInputStream in = new ZipInputStream(from, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                copy(entry, in, out);
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw new UncopiedDocument(broken);
        }
        out.finish();
    }

    private static void copy(ZipEntry entry, InputStream in, ZipOutputStream out) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(NO_TIME);
        if (name.equals("mimetype")) {
            // Uncompressed, so that the kind of file can be told without unpacking it.
            byte[] bytes = in.readAllBytes();
            CRC32 checksum = new CRC32();
            checksum.update(bytes);
            copy.setMethod(ZipEntry.STORED);
            copy.setSize(bytes.length);
            copy.setCrc(checksum.getValue());
            out.putNextEntry(copy);
            out.write(bytes);
            out.closeEntry();
            return;
        }
        out.putNextEntry(copy);
        String empty = EMPTY.get(name);
        if (empty != null) {
            out.write((HEAD + empty).getBytes(StandardCharsets.UTF_8));
        } else if (name.endsWith(".xml")) {
            out.write(nameless(in));
        } else if (name.endsWith(".png")) {
            ImageCopy.png(in, new KeptOpen(out));
        } else if (name.endsWith(".jpg") || name.endsWith(".jpeg")) {
            ImageCopy.jpeg(in, new KeptOpen(out));
        } else {
            in.transferTo(out);
        }
        out.closeEntry();
    }

    private static byte[] nameless(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_XML + 1);
        if (bytes.length > MOST_XML) {
            throw new UncopiedDocument("an entry of more than 20 MB");
        }
        if (bytes.length > 1 && (bytes[0] & 0xFE) == 0xFE) {
            throw new UncopiedDocument("an entry in UTF-16");
        }
        String xml = new String(bytes, StandardCharsets.UTF_8);
        String nobody = TELLING_ATTRIBUTE.matcher(xml).replaceAll("$1\"\"");
        return TELLING_ELEMENT.matcher(nobody).replaceAll("$1$3").getBytes(StandardCharsets.UTF_8);
    }

    /** What a picture is written to, without an end. */
    private static final class KeptOpen extends FilterOutputStream {

        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() {
            // The archive goes on.
        }
    }
}

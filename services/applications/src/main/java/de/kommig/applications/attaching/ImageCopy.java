package de.kommig.applications.attaching;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Copies a picture without what it tells beside what it shows: where and when it was taken, with which telephone, by whom. A camera's note
 * on how to turn it goes too.
 */
final class ImageCopy {

    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    /** Chunks without which a PNG looks different; all whose name begins with a capital belong to it anyway (PNG, ISO/IEC 15948). */
    private static final Set<String> SHOWN =
            Set.of("tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "cICP", "acTL", "fcTL", "fdAT");

    private static final int LONGEST_CHUNK = 16 * 1024 * 1024;
    private static final int CHECKSUM = 4;

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int START_OF_SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int APP_0 = 0xE0;
    private static final int APP_15 = 0xEF;
    /** JFIF, colour profile, Adobe's colour transform: without them colours change (ITU-T T.81, T.872). */
    private static final Set<Integer> SHOWN_APPS = Set.of(APP_0, 0xE2, 0xEE);

    private ImageCopy() {}

    /** @throws RefusedDocument when it is broken */
    static void png(InputStream from, OutputStream to) throws IOException {
        DataInputStream in = new DataInputStream(from);
        try {
            if (in.readLong() != PNG_SIGNATURE) {
                throw RefusedDocument.malformed();
            }
            writeLong(PNG_SIGNATURE, to);
            String name = "";
            while (!name.equals("IEND")) {
                int length = in.readInt();
                byte[] type = in.readNBytes(4);
                if (length < 0 || length > LONGEST_CHUNK || type.length < 4) {
                    throw RefusedDocument.malformed();
                }
                name = new String(type, StandardCharsets.US_ASCII);
                boolean kept = Character.isUpperCase(name.charAt(0)) || SHOWN.contains(name);
                if (kept) {
                    writeInt(length, to);
                    to.write(type);
                }
                pass(in, length + CHECKSUM, kept ? to : OutputStream.nullOutputStream());
            }
        } catch (EOFException cutOff) {
            throw RefusedDocument.malformed();
        }
    }

    /** @throws RefusedDocument when it is broken */
    static void jpeg(InputStream from, OutputStream to) throws IOException {
        DataInputStream in = new DataInputStream(from);
        try {
            if (in.readUnsignedShort() != START_OF_IMAGE) {
                throw RefusedDocument.malformed();
            }
            writeShort(START_OF_IMAGE, to);
            int marker = 0;
            while (marker != START_OF_SCAN) {
                marker = marker(in);
                int length = in.readUnsignedShort();
                if (length < 2) {
                    throw RefusedDocument.malformed();
                }
                boolean kept = marker != COMMENT && (marker < APP_0 || marker > APP_15 || SHOWN_APPS.contains(marker));
                if (kept) {
                    writeShort(0xFF00 | marker, to);
                    writeShort(length, to);
                }
                pass(in, length - 2, kept ? to : OutputStream.nullOutputStream());
            }
            in.transferTo(to);
        } catch (EOFException cutOff) {
            throw RefusedDocument.malformed();
        }
    }

    /** Any number of fill bytes may stand before a marker. */
    private static int marker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            throw RefusedDocument.malformed();
        }
        int marker = 0xFF;
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private static void pass(InputStream in, int length, OutputStream to) throws IOException {
        byte[] buffer = new byte[8 * 1024];
        for (int left = length; left > 0; ) {
            int read = in.read(buffer, 0, Math.min(left, buffer.length));
            if (read < 0) {
                throw new EOFException();
            }
            to.write(buffer, 0, read);
            left -= read;
        }
    }

    private static void writeShort(int value, OutputStream to) throws IOException {
        to.write(value >>> 8);
        to.write(value);
    }

    private static void writeInt(int value, OutputStream to) throws IOException {
        writeShort(value >>> 16, to);
        writeShort(value, to);
    }

    private static void writeLong(long value, OutputStream to) throws IOException {
        writeInt((int) (value >>> 32), to);
        writeInt((int) value, to);
    }
}

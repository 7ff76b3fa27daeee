package de.kommig.testing.searching;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a value may look like where it is kept: as it is, in capitals or not, as escaped JSON, in a URL, in base64 wherever it begins there, in
 * hexadecimal digits, and as its own SHA-256, by which somebody who guesses it could tell that it was there.
 */
final class Forms {

    private static final int BITS_OF_A_BYTE = 8;
    private static final int BITS_OF_A_DIGIT = 6;
    private static final int ALIGNMENTS = 3;

    /** Compared without regard to case. */
    private final Map<String, String> texts = new LinkedHashMap<>();

    /** Compared to the letter. */
    private final Map<String, String> codes = new LinkedHashMap<>();

    private Forms(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        text("text", value);
        text("JSON", escaped(value));
        String inQuery = URLEncoder.encode(value, StandardCharsets.UTF_8);
        text("query", inQuery);
        text("path", inQuery.replace("+", "%20"));
        text("hexadecimal", HexFormat.of().formatHex(bytes));
        for (int before = 0; before < ALIGNMENTS; before++) {
            codes.put("base64 after " + before, base64(Base64.getEncoder(), bytes, before));
            codes.put("base64url after " + before, base64(Base64.getUrlEncoder(), bytes, before));
        }
        for (String spelling : new String[] {value, value.toLowerCase(Locale.ROOT)}) {
            byte[] digest = sha256(spelling.getBytes(StandardCharsets.UTF_8));
            text("SHA-256 of " + spelling, HexFormat.of().formatHex(digest));
            codes.put("base64 of the SHA-256 of " + spelling, base64(Base64.getEncoder(), digest, 0));
        }
    }

    static Forms of(String value) {
        return new Forms(value);
    }

    /** The forms in which the value is in these bytes, with the name of each. */
    Iterable<String> in(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String lower = text.toLowerCase(Locale.ROOT);
        Map<String, String> found = new LinkedHashMap<>(texts);
        found.values().removeIf(form -> !lower.contains(form));
        codes.forEach((name, form) -> {
            if (text.contains(form)) {
                found.put(name, form);
            }
        });
        return found.keySet();
    }

    private void text(String name, String form) {
        texts.put(name, form.toLowerCase(Locale.ROOT));
    }

    private static String escaped(String value) {
        return value.chars()
                .mapToObj(c -> c == '"' || c == '\\'
                        ? "\\" + (char) c
                        : c < 0x20 || c > 0x7e ? "\\u%04x".formatted(c) : String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    /** Only the digits that are the same whatever stands before and behind. */
    private static String base64(Base64.Encoder encoder, byte[] bytes, int before) {
        byte[] shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        String all = encoder.withoutPadding().encodeToString(shifted);
        int begin = (before * BITS_OF_A_BYTE + BITS_OF_A_DIGIT - 1) / BITS_OF_A_DIGIT;
        return all.substring(begin, shifted.length * BITS_OF_A_BYTE / BITS_OF_A_DIGIT);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}

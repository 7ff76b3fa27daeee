package de.kommig.web.requests;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Whether bytes are text. Jackson lets some sequences through that are not, and takes UTF-16 for JSON when it finds zero bytes. */
final class Utf8 {

    private Utf8() {}

    /** No malformed, overlong or surrogate sequences, and no zero bytes, which no JSON text holds. */
    static boolean isValid(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}

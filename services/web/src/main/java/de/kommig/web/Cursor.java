package de.kommig.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Wraps a position in a list, so that callers keep it and do not build on its shape. Hides nothing: no secrets in positions. */
public final class Cursor {

    private static final String MARK = "c1:";

    private Cursor() {}

    /** The opaque form of a position; safe in a URL. */
    public static String encode(String position) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((MARK + position).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The position in a cursor.
     *
     * @throws InvalidInput (400) when the text was never a cursor
     */
    public static String decode(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.startsWith(MARK)) {
                return text.substring(MARK.length());
            }
        } catch (IllegalArgumentException | CharacterCodingException noCursor) {
            // falls through to the same answer as a text without the mark
        }
        throw InvalidInput.inParameter("cursor", "not-a-cursor");
    }
}

package de.kommig.applications.attaching;

import java.nio.charset.StandardCharsets;

/**
 * Finds names and words in the bytes of a PDF, one byte after the other (ISO 32000-1, 7.2 and 7.3.5). What a name says with {@code #} and two
 * digits is put in plain letters.
 */
final class PdfTokens {

    /** Longer than any name or word that matters, with every letter written as {@code #xx}. */
    private static final int LONGEST = 96;

    private static final boolean[] DELIMITER = new boolean[256];

    static {
        "()<>[]{}/%\0\t\n\f\r ".chars().forEach(each -> DELIMITER[each] = true);
    }

    private final Heard heard;
    private final byte[] token = new byte[LONGEST];
    private int length;
    private boolean isName;

    /** Is told what is found. */
    interface Heard {

        /** A name, without its slash. */
        void name(String name);

        /** What stands between two delimiters and is no name; of a long one its end. */
        default void word(String word) {}
    }

    PdfTokens(Heard heard) {
        this.heard = heard;
    }

    void take(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            take(bytes[i]);
        }
    }

    void take(byte next) {
        if (DELIMITER[next & 0xFF]) {
            end();
            isName = next == '/';
        } else if (length < LONGEST) {
            token[length++] = next;
        } else {
            // A long name is none that matters; of a word the end does.
            System.arraycopy(token, LONGEST / 2, token, 0, LONGEST / 2);
            length = LONGEST / 2;
            token[length++] = next;
            isName = false;
        }
    }

    /** Nothing more comes. */
    void end() {
        if (length > 0) {
            String text = new String(token, 0, length, StandardCharsets.ISO_8859_1);
            length = 0;
            if (isName) {
                heard.name(text.indexOf('#') < 0 ? text : plain(text));
            } else {
                heard.word(text);
            }
        }
        isName = false;
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            int high = name.charAt(i) == '#' && i + 2 < name.length() ? Character.digit(name.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(name.charAt(i + 2), 16);
            if (low < 0) {
                plain.append(name.charAt(i));
            } else {
                plain.append((char) (high * 16 + low));
                i += 2;
            }
        }
        return plain.toString();
    }
}

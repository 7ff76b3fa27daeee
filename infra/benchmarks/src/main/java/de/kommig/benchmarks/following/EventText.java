package de.kommig.benchmarks.following;

import java.nio.charset.StandardCharsets;

/** Finds the numbers of events in an answer that comes in pieces: chunks (RFC 9112), in them lines, among them {@code id: <number>}. */
final class EventText {

    private static final byte[] HEAD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ID = "id: ".getBytes(StandardCharsets.US_ASCII);

    private final StringBuilder head = new StringBuilder();
    private State state = State.HEAD;
    private int matched;
    private int left;
    private int position;
    private long number;

    /** Told each number, when the line with it is complete. */
    @FunctionalInterface
    interface Numbers {
        void id(long number);
    }

    private enum State {
        HEAD,
        SIZE,
        CHUNK,
        AFTER_CHUNK
    }

    /** Reads on. */
    void read(byte[] bytes, int length, Numbers numbers) {
        int i = 0;
        while (i < length) {
            switch (state) {
                case HEAD -> head(bytes[i++]);
                case SIZE -> size(bytes[i++]);
                case CHUNK -> {
                    int end = Math.min(length, i + left);
                    left -= end - i;
                    lines(bytes, i, end, numbers);
                    i = end;
                    state = left == 0 ? State.AFTER_CHUNK : State.CHUNK;
                }
                case AFTER_CHUNK -> state = bytes[i++] == '\n' ? State.SIZE : State.AFTER_CHUNK;
            }
        }
    }

    /** What stands before the chunks; for who wants to know why there are none. */
    String head() {
        return head.toString();
    }

    /** Whether the answer's head has come, and says that all is well. */
    boolean isOpen() {
        return state != State.HEAD && head.indexOf("HTTP/1.1 200") == 0;
    }

    private void head(byte b) {
        head.append((char) b);
        matched = b == HEAD_END[matched] ? matched + 1 : b == HEAD_END[0] ? 1 : 0;
        if (matched == HEAD_END.length) {
            state = State.SIZE;
        }
    }

    private void size(byte b) {
        int digit = Character.digit(b, 16);
        if (digit >= 0) {
            left = left * 16 + digit;
        } else if (b == '\n' && left > 0) {
            state = State.CHUNK;
        }
    }

    /** The position is how far the line has agreed with one that has a number in it; -1 in lines that have none. */
    private void lines(byte[] bytes, int from, int to, Numbers numbers) {
        int i = from;
        while (i < to) {
            byte b = bytes[i++];
            if (position < 0) {
                while (b != '\n' && i < to) {
                    b = bytes[i++];
                }
            }
            if (b == '\n') {
                if (position == ID.length) {
                    numbers.id(number);
                }
                position = 0;
                number = 0;
            } else if (position == ID.length) {
                number = number * 10 + (b - '0');
            } else {
                position = position >= 0 && b == ID[position] ? position + 1 : -1;
            }
        }
    }
}

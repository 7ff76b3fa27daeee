package de.kommig.applications.http;

/** What texts that people type in may look like. */
final class Formats {

    /** One line: no control characters. */
    static final String LINE = "[^\\p{Cc}]*";

    /** Several lines: of the control characters only tab and line ends. */
    static final String TEXT = "[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*";

    /** Key of a question, e.g. {@code goals} or {@code target-group}. */
    static final String KEY = "[A-Za-z0-9]+([_-][A-Za-z0-9]+)*";

    static final int LONGEST_KEY = 60;

    /** Characters in a title. */
    static final int LONGEST_LINE = 200;

    /** Characters in a summary, a reason, a comment. */
    static final int LONGEST_TEXT = 4_000;

    static final int LONGEST_ANSWER = 10_000;
    static final int MOST_ANSWERS = 100;

    private Formats() {}
}

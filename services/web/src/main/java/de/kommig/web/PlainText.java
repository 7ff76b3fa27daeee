package de.kommig.web;

/** What texts that people type in may look like, as regular expressions. */
public final class PlainText {

    /** One line: no control characters. */
    public static final String LINE = "[^\\p{Cc}]*";

    /** Several lines: of the control characters only tab and line ends. */
    public static final String TEXT = "[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*";

    private PlainText() {}
}

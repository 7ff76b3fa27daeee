package de.kommig.web;

/** What texts that people type in may look like, as regular expressions. */
public final class PlainText {

    /**
     * One line: no control characters, no other line ends, nothing that cannot be seen or turns the text round, nothing that
     * is no character and that no XML can hold. The two invisible joiners are taken between letters, where Persian and languages of India need
     * them. Without a repeated group, on which Java would run out of stack.
     */
    public static final String LINE =
            "(?![\\s\\S]*(?:[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\ufffe\\uffff]|(?![\\u200c\\u200d])\\p{Cf}"
                    + "|(?<![\\p{L}\\p{M}])[\\u200c\\u200d]|[\\u200c\\u200d](?!\\p{L})))[\\s\\S]*";

    /**
     * A line to call somebody or something by: something can be read in it, which four letters of Korean cannot. What is all white space is
     * for another rule to refuse.
     */
    public static final String NAME = "(?=[\\s\\S]*(?![\\u115f\\u1160\\u3164\\uffa0])[\\p{L}\\p{N}]|\\s*$)" + LINE;

    /** Several lines: of the control characters only tab and line ends. */
    public static final String TEXT = "[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*";

    private PlainText() {}
}

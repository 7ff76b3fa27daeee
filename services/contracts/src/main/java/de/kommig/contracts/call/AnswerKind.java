package de.kommig.contracts.call;

/** What kind of answer a question takes. */
public enum AnswerKind {
    /** One line. */
    SHORT_TEXT,
    /** Paragraphs. */
    LONG_TEXT,
    /** One of several options. */
    CHOICE,
    /** A number, with decimals if need be. */
    NUMBER,
    /** A day. */
    DATE,
    /** Rows under given columns. */
    TABLE,
    /** An uploaded document. */
    FILE
}

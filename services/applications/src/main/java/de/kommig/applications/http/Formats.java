package de.kommig.applications.http;

import de.kommig.web.PlainText;

/** What texts that people type in may look like. */
final class Formats {

    static final String LINE = PlainText.LINE;
    static final String TEXT = PlainText.TEXT;

    /** Key of a question, e.g. {@code goals} or {@code target-group}. Looks at the length first: a repeated group recurses. */
    static final String KEY = "(?=.{1,60}$)[A-Za-z0-9]+(?:[_-][A-Za-z0-9]+)*";

    /** JSON pointer to what an applicant can correct. */
    static final String FIELD_TO_CORRECT = "/(title|summary|requestedAmount|answers|answers/" + KEY + ")";

    static final int LONGEST_KEY = 60;

    /** Characters in a title. */
    static final int LONGEST_LINE = 200;

    /** Characters in a summary, a reason, a comment. */
    static final int LONGEST_TEXT = 4_000;

    static final int LONGEST_ANSWER = 10_000;
    static final int MOST_ANSWERS = 100;

    private Formats() {}
}

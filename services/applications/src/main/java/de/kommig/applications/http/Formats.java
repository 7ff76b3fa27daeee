package de.kommig.applications.http;

import de.kommig.web.PlainText;

/** What texts that people type in may look like. */
final class Formats {

    static final String LINE = PlainText.LINE;
    static final String TEXT = PlainText.TEXT;

    /** The same without what turns the direction of writing for a part of the text, behind which something else could hide. */
    static final String UNTURNED = "[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\u202a-\\u202e\\u2066-\\u2069]*";

    /** Key of a question, e.g. {@code goals} or {@code target-group}. Looks at the length first: a repeated group recurses. */
    static final String KEY = "(?=.{1,60}$)[A-Za-z0-9]+(?:[_-][A-Za-z0-9]+)*";

    /**
     * JSON pointer to what an applicant can correct: all that is written or uploaded, the plan and the answers also as a whole; {@code /organisation} for what
     * it says of itself and who takes part.
     */
    static final String FIELD_TO_CORRECT =
            "/(organisation|title|summary|requestedAmount|period|regions|topics|answers|plan|plan/costs|plan/sources"
                    + "|(answers|tables|documents|plan/costs|plan/sources)/" + KEY + ")";

    /** Key of a charter, e.g. {@code civic-engagement}. Looks at the length first, too. */
    static final String CHARTER = "(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*";

    /** Version of a charter: the year, month or day on which it was adopted, e.g. {@code 2021-12}. */
    static final String CHARTER_VERSION = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";

    /** Key of something that a call asks for, e.g. {@code target-group}. Looks at the length first, too. */
    static final String KEBAB = "(?=.{1,60}$)[a-z0-9]+(?:-[a-z0-9]+)*";

    /** An amount of money to compare with, e.g. {@code 5000} or {@code 5000.50}. */
    static final String SUM = "[0-9]{1,15}(?:\\.[0-9]{1,2})?";

    static final int LONGEST_KEY = 60;
    static final int LONGEST_CHARTER = 100;

    /** Characters in the name of a language, BCP 47. */
    static final int LONGEST_LANGUAGE = 35;

    /** Characters in a question, or in the name of something. */
    static final int LONGEST_LABEL = 500;

    /** Characters in a title. */
    static final int LONGEST_LINE = 200;

    /** Characters in a summary, a reason, a comment. */
    static final int LONGEST_TEXT = 4_000;

    static final int LONGEST_ANSWER = 10_000;
    static final int MOST_ANSWERS = 100;

    private Formats() {}
}

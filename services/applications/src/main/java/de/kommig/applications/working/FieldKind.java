package de.kommig.applications.working;

/** What can be written in an application. */
public enum FieldKind {
    TITLE("/title", false),
    SUMMARY("/summary", false),
    REQUESTED_AMOUNT("/requestedAmount", false),
    PERIOD("/period", false),
    REGIONS("/regions", false),
    TOPICS("/topics", false),
    /** An answer to a question of the call. */
    ANSWER("/answers", true),
    /** An answer that is a table. */
    TABLE("/tables", true),
    /** A line of the costs, as a whole. */
    COST("/plan/costs", true),
    /** The ids of the lines of the costs, in their order. */
    COST_ORDER("/plan/costs", false),
    /** A line of the financing, as a whole. */
    SOURCE("/plan/sources", true),
    /** The ids of the lines of the financing, in their order. */
    SOURCE_ORDER("/plan/sources", false),
    /** The project that the application was written from; written when it is taken over. */
    PROJECT("/project", false);

    private final String pointer;
    private final boolean many;

    FieldKind(String pointer, boolean many) {
        this.pointer = pointer;
        this.many = many;
    }

    String pointer() {
        return pointer;
    }

    /** Whether there can be several, each with a key. */
    boolean many() {
        return many;
    }

    /** Whether people write it themselves. */
    public boolean isWritten() {
        return this != PROJECT;
    }

    /** Whether an application always has one. */
    public boolean isAlwaysThere() {
        return this == TITLE || this == SUMMARY || this == REQUESTED_AMOUNT;
    }

    /** Whether {@code PUT} says what it is, also by leaving it out. */
    boolean isReplacedAsAWhole() {
        return isAlwaysThere() || this == ANSWER;
    }
}

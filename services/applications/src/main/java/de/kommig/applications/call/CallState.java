package de.kommig.applications.call;

/** Where a call stands, as one word for lists and answers. */
public enum CallState {
    DRAFT,
    PUBLISHED;

    /** The word for a state. */
    public static CallState of(Call.Written call) {
        return switch (call) {
            case Call.Draft draft -> DRAFT;
            case Call.Published published -> PUBLISHED;
        };
    }
}

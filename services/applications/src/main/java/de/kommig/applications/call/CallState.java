package de.kommig.applications.call;

import java.util.Set;

/** Where a call stands, as one word for lists and answers. */
public enum CallState {
    DRAFT,
    PUBLISHED,
    CLOSED,
    DECIDED,
    ARCHIVED;

    /** Those in which everybody sees a call. */
    public static final Set<CallState> PUBLIC = Set.of(PUBLISHED, CLOSED, DECIDED, ARCHIVED);

    /** The word for a state. */
    public static CallState of(Call.Written call) {
        return switch (call) {
            case Call.Draft it -> DRAFT;
            case Call.Published it -> PUBLISHED;
            case Call.Closed it -> CLOSED;
            case Call.Decided it -> DECIDED;
            case Call.Archived it -> ARCHIVED;
        };
    }
}

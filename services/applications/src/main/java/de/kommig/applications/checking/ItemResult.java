package de.kommig.applications.checking;

/** What a coordinator has come to about an item. */
public enum ItemResult {
    OK,
    FAULTY,
    /** It has no meaning for this application. */
    NOT_APPLICABLE
}

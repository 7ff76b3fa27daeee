package de.kommig.contracts.organisation;

/** What a member may do for the organisation. */
public enum MemberRole {
    /** Everything; decides who else is a member. */
    OWNER,
    /** Writes and submits, publishes and decides. */
    EDITOR,
    /** Stands by from outside, with the organisation's consent: reads everything, changes nothing. */
    ADVISER,
    /** Reads. */
    VIEWER;

    /** Whether a member with this role may act in the organisation's name, and not only read. */
    public boolean mayAct() {
        return this == OWNER || this == EDITOR;
    }
}

package de.kommig.web;

/** In which capacity somebody acts; follows from the organisation they act for, see {@link de.kommig.web.membership}. */
public enum Role {
    /** Acts for an organisation that applies, or could. */
    ORGANISATION,
    /** Acts for KomMig's own organisation, the coordination centre. */
    COORDINATOR,
    /** Acts for nobody but themselves; what they may do follows from what they are asked for, e.g. to assess an application. */
    REVIEWER,
    /**
     * Acts for an agency or foundation that gives money, and that KomMig has confirmed to be one; or for an organisation that may pass an
     * award on in smaller ones, as the funder of these.
     */
    FUNDER;

    /** Whether one acts for an organisation in this capacity. */
    public boolean needsOrganisation() {
        return this != REVIEWER;
    }
}

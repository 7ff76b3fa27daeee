package de.kommig.applications.seeing;

/** How somebody stands to an application. */
public enum Viewpoint {
    /** Acts for the organisation whose application it is. */
    APPLICANT,
    /** Works at the coordination centre. */
    COORDINATOR,
    /** Is assigned to review it, and has neither declined nor stepped back. */
    REVIEWER,
    /** Acts for the funder whose call it is put to. */
    FUNDER,
    /** May not even know that it exists. */
    NOBODY
}

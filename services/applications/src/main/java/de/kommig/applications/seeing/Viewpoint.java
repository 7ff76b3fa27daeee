package de.kommig.applications.seeing;

/** How somebody stands to an application. */
public enum Viewpoint {
    /** Acts for the organisation whose application it is. */
    APPLICANT,
    /** Acts for an organisation that has agreed to apply together with that one. */
    CO_APPLICANT,
    /** Acts for an organisation that was asked to take part and has not declined; also for the fiscal sponsor that has agreed. */
    PARTNER,
    /** Works at the coordination centre. */
    COORDINATOR,
    /** Is assigned to review it, and has neither declined nor stepped back. */
    REVIEWER,
    /** Acts for the funder whose call it is put to. */
    FUNDER,
    /** May not even know that it exists. */
    NOBODY
}

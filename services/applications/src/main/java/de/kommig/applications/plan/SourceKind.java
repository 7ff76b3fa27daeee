package de.kommig.applications.plan;

/** Where money for a project comes from. */
public enum SourceKind {
    /** The organisation's own money (Eigenmittel). */
    OWN_CASH,
    /** Hours of voluntary work, at the rate of the call; own means that no money flows for. */
    VOLUNTEER_HOURS,
    /** Others than the organisation and the funder (Drittmittel). */
    THIRD_PARTY,
    /** The grant that is asked for (beantragte Zuwendung). */
    GRANT
}

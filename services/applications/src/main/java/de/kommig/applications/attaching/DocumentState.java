package de.kommig.applications.attaching;

/** How far a document has come. */
public enum DocumentState {
    /** All of it is here, and nobody has looked at it yet. Never shown; forgotten after a while. */
    RECEIVED,
    /** It waits for the virus scanner; nobody can open it. */
    QUARANTINED,
    /** It can be opened. */
    READY,
    /** The virus scanner has found something; its content is gone. */
    INFECTED
}

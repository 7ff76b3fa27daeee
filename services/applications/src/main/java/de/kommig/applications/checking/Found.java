package de.kommig.applications.checking;

/** What the platform has found out by itself. It settles nothing: somebody has to look. */
public enum Found {
    MET,
    UNMET,
    /** Only somebody who looks can tell. */
    UNKNOWN
}

package de.kommig.applications.drafting;

/** There is no public call with the id that an application names; a draft of somebody else looks the same. */
public final class NoPublishedCall extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** For whoever has looked for it. */
    public NoPublishedCall() {
        super("no published call");
    }
}

package de.kommig.benchmarks.loading;

/** What the loader does for a grant, and the event type that each step becomes. */
public enum Step {
    REGISTER("organisation", "registered"),
    CONFIRM("organisation", "confirmed"),
    DRAFT_CALL("call", "drafted"),
    PUBLISH_CALL("call", "published"),
    DRAFT("application", "drafted"),
    SUBMIT("application", "submitted"),
    ADMIT("application", "admitted"),
    ASSIGN("round", "reviewer-assigned"),
    ACCEPT("round", "assignment-accepted"),
    REVIEW("round", "review-submitted"),
    CLOSE("round", "closed"),
    APPROVE("application", "approved"),
    REJECT("application", "rejected");

    private final String aggregate;
    private final String fact;

    Step(String aggregate, String fact) {
        this.aggregate = aggregate;
        this.fact = fact;
    }

    /** CloudEvents type of the event that an acknowledged command became. */
    public String type() {
        return "de.kommig." + aggregate + "." + fact + ".v1";
    }

    /** The stream that this step writes to. */
    public String stream(String id) {
        return aggregate + "-" + id;
    }
}

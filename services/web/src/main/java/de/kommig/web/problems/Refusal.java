package de.kommig.web.problems;

/** A request that is not carried out, for a reason that the caller gets to read. */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /** Refusals are answers, not accidents: no stack trace is taken. */
    protected Refusal(Finding finding) {
        super(finding.code(), null, false, false);
        this.finding = finding;
    }

    /** What is wrong. */
    public Finding finding() {
        return finding;
    }
}

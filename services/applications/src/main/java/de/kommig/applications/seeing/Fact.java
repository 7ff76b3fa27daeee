package de.kommig.applications.seeing;

/** A part of an application that some see and others do not. */
public enum Fact {
    /** Organisation, call, title, amount and state, as last handed in. */
    OVERVIEW,
    /** What the organisation has changed since it handed in. */
    UNSENT_CHANGES,
    /** Summary and answers. */
    CONTENT,
    /** What of it other applications of the organisation would pay too. */
    DOUBLE_FUNDING,
    /** The text of correction requests. */
    CORRECTIONS,
    /** What the panel recommends. */
    VOTE,
    /** The decision with amount, conditions, reasons and next steps; that there is one is told by the state. */
    DECISION,
    /** What the funder's members propose to each other before there is a decision. */
    DELIBERATION,
    /** Why the organisation took its application back. */
    WITHDRAWAL_REASON
}

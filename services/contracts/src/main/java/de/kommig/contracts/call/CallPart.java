package de.kommig.contracts.call;

/** A part of a call that an amendment can change. */
public enum CallPart {
    /** Title or programme. */
    TITLE,
    /** Texts, in whatever language. */
    WORDING,
    /** The last moment to apply. */
    CLOSING,
    /** All that can be awarded. */
    BUDGET,
    /** How much one application may ask for. */
    AMOUNTS,
    /** Who may apply, and with what. */
    ELIGIBILITY,
    /** Charters that are required. */
    CHARTERS,
    /** What is asked. */
    QUESTIONS,
    /** Which documents are wanted. */
    DOCUMENTS,
    /** Criteria by which reviewers score. */
    RUBRIC,
    /** How applications are reviewed. */
    REVIEW,
    /** The last moment for an outline. */
    OUTLINE
}

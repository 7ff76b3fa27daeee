package de.kommig.applications.attaching;

import de.kommig.eventstore.decider.Rejection;
import java.util.Locale;

/** Why a document cannot be attached, detached or opened now. */
public enum AttachingRejection implements Rejection {
    /** What has been handed in is changed only when it has been sent back. */
    APPLICATION_IS_NOT_BEING_WRITTEN,
    /** There are {@value Attaching#MOST_DOCUMENTS} already. */
    TOO_MANY_DOCUMENTS,
    /** It says in detail what it asks for, and that is no document. */
    CALL_TAKES_NO_DOCUMENTS,
    /** It waits for the virus scanner. */
    DOCUMENT_IS_QUARANTINED,
    /** The virus scanner has found something, so it has been removed. */
    DOCUMENT_WAS_INFECTED,
    /** No copy without metadata can be made of it, e.g. because it is encrypted. */
    DOCUMENT_CANNOT_BE_COPIED,
    /** Reviewers read all documents anyway. */
    REVIEW_IS_NOT_BLIND;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

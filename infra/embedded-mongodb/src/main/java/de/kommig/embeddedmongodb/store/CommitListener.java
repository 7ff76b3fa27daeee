package de.kommig.embeddedmongodb.store;

/**
 * Learns which changes a commit made durable.
 */
public interface CommitListener {

    /** Called with writers excluded, just before the commit: a mark of what the commit will contain. */
    long beforeCommit();

    /** Called once everything up to the mark survives the end of the process. */
    void afterCommit(long mark);
}

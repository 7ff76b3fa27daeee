package de.kommig.applications.attaching;

/** Counts what a document unpacks to, all of its parts together. */
final class Unpacked {

    private final long most;
    private long bytes;

    /** @param most in bytes */
    Unpacked(long most) {
        this.most = most;
    }

    /** @throws RefusedDocument when it is too much */
    void more(int count) {
        bytes += count;
        if (bytes > most) {
            throw RefusedDocument.malformed();
        }
    }
}

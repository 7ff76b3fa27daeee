package de.kommig.embeddedmongodb.cursors;

/**
 * A result on the server that is handed out in portions, to one caller at a time.
 */
public interface ServerCursor {

    /** The database and collection, joined by a dot, that replies name. */
    String namespace();

    /**
     * The next portion.
     *
     * @param batchSize how many documents at most; negative for as many as fit
     * @param maxWaitMillis how long to wait for the first document where more may still come into being
     */
    Batch next(int batchSize, long maxWaitMillis);

    /** Makes a waiting {@link #next} return. */
    default void close() {}
}

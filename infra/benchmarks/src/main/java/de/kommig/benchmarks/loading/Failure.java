package de.kommig.benchmarks.loading;

/**
 * A grant that could not be replayed to its end.
 *
 * @param where position and id in the file
 * @param reason what the platform answered
 */
public record Failure(String where, String reason) {

    @Override
    public String toString() {
        return where + ": " + reason;
    }
}

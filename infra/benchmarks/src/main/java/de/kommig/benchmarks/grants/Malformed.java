package de.kommig.benchmarks.grants;

/**
 * A record that cannot be loaded as it stands.
 *
 * @param position where it begins
 * @param pointer JSON pointer, within the record, to what is wrong; empty for the record as a whole
 * @param reason what is wrong, in words
 */
public record Malformed(Position position, String pointer, String reason) implements GrantEntry {

    @Override
    public String toString() {
        return position + (pointer.isEmpty() ? "" : " " + pointer) + ": " + reason;
    }
}

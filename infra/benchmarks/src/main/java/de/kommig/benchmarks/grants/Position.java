package de.kommig.benchmarks.grants;

/**
 * Where a record begins in its file.
 *
 * @param index number of the record, from 0
 * @param line from 1
 * @param column from 1
 * @param offset in bytes, from 0
 */
public record Position(long index, int line, int column, long offset) {

    @Override
    public String toString() {
        return "record " + index + " (line " + line + ", column " + column + ", byte " + offset + ")";
    }
}

package de.kommig.benchmarks.assigning;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that does not hold the numbers it should; the message names file, line and column. */
public final class MalformedNumbers extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedNumbers(Path file, long line, long column, String problem) {
        super(file + ", line " + line + ", column " + column + ": " + problem);
    }

    MalformedNumbers(Path file, String problem, @Nullable Throwable cause) {
        super(file + ": " + problem, cause);
    }
}

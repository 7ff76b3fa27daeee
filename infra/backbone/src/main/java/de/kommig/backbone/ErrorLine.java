package de.kommig.backbone;

import org.jspecify.annotations.Nullable;

/** Makes one line of a stack trace: its innermost cause, which is what an operator needs. */
final class ErrorLine {

    private static final String CAUSE = "Caused by: ";

    private ErrorLine() {}

    static String of(@Nullable String trace) {
        if (trace == null || trace.isBlank()) {
            return "failed without saying why";
        }
        var first = trace.lines().findFirst().orElse(trace);
        return trace.lines()
                .filter(line -> line.startsWith(CAUSE))
                .reduce((earlier, later) -> later)
                .map(line -> line.substring(CAUSE.length()))
                .orElse(first);
    }
}

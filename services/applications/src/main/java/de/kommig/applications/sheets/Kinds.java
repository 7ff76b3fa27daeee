package de.kommig.applications.sheets;

import de.kommig.applications.plan.SourceKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kinds of sources are called in tables. */
final class Kinds {

    private Kinds() {}

    static String word(SourceKind kind, Locale language) {
        return Column.isGerman(language) ? german(kind) : word(kind);
    }

    private static String word(SourceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that is called so, in either language. */
    static Optional<SourceKind> called(String word) {
        return Arrays.stream(SourceKind.values())
                .filter(kind ->
                        word(kind).equalsIgnoreCase(word) || german(kind).equalsIgnoreCase(word))
                .findFirst();
    }

    private static String german(SourceKind kind) {
        return switch (kind) {
            case OWN_CASH -> "Eigenmittel";
            case VOLUNTEER_HOURS -> "Ehrenamtsstunden";
            case THIRD_PARTY -> "Drittmittel";
            case GRANT -> "Zuwendung";
        };
    }
}

package de.kommig.testing.access;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The table as people read it, in Markdown. */
final class AccessDocument {

    private static final String HEAD = """
            # Who may call what: %s

            Made by `AccessMatrixTest`, which calls every endpoint as everybody and fails when something else comes than stands here. Do not edit
            it; [CONTRIBUTING.md](../../CONTRIBUTING.md) says how it is written anew. What of an answer each reader gets to see is another question,
            see [Who sees what](../visibility.md).

            A row is a request that can be carried out. A cell says what comes of it:

            - `yes`: it is carried out.
            - `not in it`: an answer is given, but what the row is about is not in it.
            - `401`: there is no token.
            - `403`: the caller may not do this in the capacity in which they ask.
            - `404`: there is nothing here for this caller to know of.

            The callers; members say with `Acting-For` that they act for their organisation:

            %s

            """;

    private static final Comparator<Line> API_FIRST = Comparator.comparing(
                    (Line line) -> !line.row().endpoint().pattern().startsWith("/api/"))
            .thenComparing(line -> line.row().endpoint());

    private AccessDocument() {}

    static String of(String service, List<Line> lines) {
        return HEAD.formatted(service, callers())
                + row(
                        "endpoint",
                        "about",
                        Arrays.stream(Who.values()).map(Who::title).toList())
                + row(
                        "---",
                        "---",
                        Arrays.stream(Who.values()).map(who -> "---").toList())
                + lines.stream().sorted(API_FIRST).map(AccessDocument::row).collect(Collectors.joining());
    }

    private static String callers() {
        return Arrays.stream(Who.values())
                .map(who -> "- %s: %s".formatted(who.title(), who.explanation()))
                .collect(Collectors.joining("\n"));
    }

    private static String row(Line line) {
        return row(
                "`" + line.row().endpoint() + "`",
                line.row().about(),
                line.cells().values().stream().map(Cell::toString).toList());
    }

    private static String row(String endpoint, String about, List<String> cells) {
        return "| %s | %s | %s |%n"
                .formatted(endpoint, about, String.join(" | ", cells))
                .replace("\r\n", "\n");
    }
}

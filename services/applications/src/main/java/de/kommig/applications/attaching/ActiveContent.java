package de.kommig.applications.attaching;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a document may bring that does something by itself, or that nobody has looked at: none of it is taken. */
enum ActiveContent {
    /** A script that runs when the document is opened or used. */
    SCRIPT,
    /** An action that starts a program. */
    LAUNCH,
    /** A file inside the document that is no part of what it shows. */
    EMBEDDED_FILE,
    /** Film, sound or models that need a player. */
    RICH_MEDIA,
    /** An object of another program (OLE), or a control (ActiveX). */
    EMBEDDED_OBJECT,
    /** A program as such. */
    PROGRAM;

    /** Keys and values of PDF dictionaries that bring it (ISO 32000-1, 7.11.4, 12.6.4, 12.7.8, 13; RichMedia: Adobe supplement 3). */
    private static final Map<String, ActiveContent> IN_PDF = Map.ofEntries(
            Map.entry("JavaScript", SCRIPT),
            Map.entry("XFA", SCRIPT),
            Map.entry("OnInstantiate", SCRIPT),
            Map.entry("Launch", LAUNCH),
            Map.entry("EmbeddedFile", EMBEDDED_FILE),
            Map.entry("EmbeddedFiles", EMBEDDED_FILE),
            Map.entry("RichMedia", RICH_MEDIA),
            Map.entry("Rendition", RICH_MEDIA));

    /** What a name in a PDF stands for. */
    static Optional<ActiveContent> ofName(String name) {
        return Optional.ofNullable(IN_PDF.get(name));
    }

    /** In kebab-case, as problems name it. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

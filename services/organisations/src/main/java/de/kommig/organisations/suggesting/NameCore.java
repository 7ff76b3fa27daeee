package de.kommig.organisations.suggesting;

import de.kommig.organisations.naming.FoldedName;
import java.util.regex.Pattern;

/** The part of a name that tells organisations apart: without the legal form. */
final class NameCore {

    /** As folded names have them: {@code e. V.} is {@code e v}. The longer before the shorter. */
    private static final Pattern LEGAL_FORMS = Pattern.compile("\\b(?:"
            + "eingetragener verein|e ?v|i ?g|in grundung"
            + "|gemeinnutzige (?:gmbh|ug|unternehmergesellschaft|gesellschaft mit beschrankter haftung)"
            + "|unternehmergesellschaft|gesellschaft mit beschrankter haftung"
            + "|g ?gmbh|gmbh|g ?ug|ug|haftungsbeschrankt|mbh"
            + ")\\b");

    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private NameCore() {}

    /** {@code Brücken-Bauen e.V.} becomes {@code brucken baun}. A name that is nothing but a legal form stays whole. */
    static String of(String name) {
        String folded = FoldedName.of(name);
        String core = SPACES.matcher(LEGAL_FORMS.matcher(folded).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return core.isEmpty() ? folded : core;
    }
}

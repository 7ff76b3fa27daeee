package de.kommig.organisations.mailing;

import de.kommig.organisations.inviting.Language;
import de.kommig.organisations.texts.Words;
import de.kommig.organisations.warning.Warning;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a warning says. Plain text.
 *
 * @param subject one line
 * @param text lines end with {@code \n}
 */
record WarningLetter(String subject, String text) {

    /**
     * A warning in somebody's language.
     *
     * @param organisation the name of the organisation, already looked at when it was given
     * @param portal where they sign in
     */
    static WarningLetter of(Warning warning, String organisation, Language language, String portal) {
        Locale locale = language.locale();
        Map<String, String> facts = new HashMap<>(warning.facts());
        facts.put("organisation", InvitationLetter.tame(organisation));
        facts.put("portal", portal);
        // Warnings that were added before this was said may still wait.
        facts.putIfAbsent("feed", "…");
        // The feed that a funder always has bears the funder's id, and has no name.
        boolean everything = warning.organisation().toString().equals(facts.get("feed"));
        facts.put("ofFeed", Words.of("of-feed." + (everything ? "everything" : "opened"), locale, facts));
        facts.computeIfPresent("reason", (name, reason) -> Words.of(warning.kind() + "." + reason, locale));
        return new WarningLetter(
                Words.of(warning.kind() + ".subject", locale, facts),
                Words.of(warning.kind() + ".text", locale, facts));
    }
}

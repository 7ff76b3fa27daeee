package de.kommig.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** On whose behalf somebody calls; the token's claim {@code role}, in lower case. */
public enum Role {
    /** Acts for an organisation that applies. */
    ORGANISATION,
    /** Works at KomMig's coordination centre. */
    COORDINATOR,
    /** Assesses applications; acts for nobody but themselves. */
    REVIEWER,
    /** Acts for an agency or foundation that gives money. */
    FUNDER;

    /** The claim's value, e.g. {@code funder}. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role that a claim names; empty when it names none. */
    public static Optional<Role> ofClaim(String claim) {
        return Stream.of(values()).filter(role -> role.claim().equals(claim)).findFirst();
    }

    /** Whether a token with this role must also say for which organisation. */
    public boolean needsOrganisation() {
        return this != REVIEWER;
    }
}

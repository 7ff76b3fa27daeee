package de.kommig.organisations.likening;

import java.util.Set;
import java.util.UUID;

/** Knows under which domains an organisation is reached by e-mail. There may be several that each know some. */
@FunctionalInterface
public interface AddressDomains {

    /** Domains in small letters, e.g. {@code bruecken.example}; also those of providers where everybody has a mailbox. */
    Set<String> of(UUID organisation);
}

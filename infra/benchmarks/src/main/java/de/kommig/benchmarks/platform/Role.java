package de.kommig.benchmarks.platform;

import java.util.Locale;

/** In which role somebody speaks. */
public enum Role {
    ORGANISATION,
    COORDINATOR,
    REVIEWER,
    FUNDER;

    /** As it stands in a token. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package de.kommig.benchmarks.platform;

import java.util.Locale;

/** The services of the platform; each has its own address and its own database of the same name. */
public enum Service {
    ORGANISATIONS,
    APPLICATIONS,
    REVIEWS,
    COORDINATION,
    NOTIFICATIONS,
    FEEDS;

    /** The name by which the platform knows it, e.g. {@code reviews}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package de.kommig.benchmarks.platform;

/** As what somebody speaks. The loader keeps account of it; the platform finds it out by itself, from memberships. */
public enum Role {
    ORGANISATION,
    COORDINATOR,
    REVIEWER,
    FUNDER
}

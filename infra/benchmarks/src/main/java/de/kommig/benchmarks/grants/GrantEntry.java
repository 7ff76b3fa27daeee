package de.kommig.benchmarks.grants;

/** What stands at one position of a file: a grant, or something that claims to be one. */
public sealed interface GrantEntry permits Grant, Malformed {

    /** Where it begins. */
    Position position();
}

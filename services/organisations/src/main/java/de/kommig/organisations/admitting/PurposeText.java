package de.kommig.organisations.admitting;

import org.jspecify.annotations.Nullable;

/**
 * What a machine is a member for.
 *
 * @param salt drawn by lot, so that two machines with the same purpose have a text each, and one goes without the other; absent in old texts
 */
record PurposeText(String purpose, @Nullable String salt) {}

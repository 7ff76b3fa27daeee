/**
 * The published language: every fact that services tell one another, one record for each event type.
 *
 * <p>What a service stores is what travels, so deciders use these records directly. They are plain Java, hold no personal
 * data and no free text (that is referred to by {@link de.kommig.contracts.ContentRef}), and change only by addition
 * within a major version. Their JSON Schemas lie under {@code schemas/} on the class path.
 */
@NullMarked
package de.kommig.contracts;

import org.jspecify.annotations.NullMarked;

/** {@code assign}: how good the assignment of reviewers is that the platform's own solver finds, and how long it takes. */
@NullMarked
package de.kommig.benchmarks.assigning;

import org.jspecify.annotations.NullMarked;

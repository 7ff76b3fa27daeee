/** Has people become reviewers. */
@NullMarked
package de.kommig.benchmarks.enrolling;

import org.jspecify.annotations.NullMarked;

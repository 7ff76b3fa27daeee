/** Measures what organisations do most: save what they write, attach documents, and hand it in on the last day; and what reviewers do on theirs. */
@NullMarked
package de.kommig.benchmarks.writing;

import org.jspecify.annotations.NullMarked;

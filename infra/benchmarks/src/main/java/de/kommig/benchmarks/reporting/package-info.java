/** What a run found out, for people and, as one line of JSON, for programs. */
@NullMarked
package de.kommig.benchmarks.reporting;

import org.jspecify.annotations.NullMarked;

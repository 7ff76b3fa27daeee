/** Gets the program going on a machine whose {@code java} is too old for it. Compiled for Java 17, all else for Java 21. */
@NullMarked
package de.kommig.benchmarks.launching;

import org.jspecify.annotations.NullMarked;

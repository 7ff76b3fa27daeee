/**
 * The aggregate: an award (Zuwendung), from the question whether one may begin early to the end of its retention; and the rules about its
 * days, money and proof, each a pure function. Plain Java.
 */
@NullMarked
package de.kommig.applications.award;

import org.jspecify.annotations.NullMarked;

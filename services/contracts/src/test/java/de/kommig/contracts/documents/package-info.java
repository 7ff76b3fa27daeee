/** What is written of the published language for other systems, and what holds it to its formats. */
@NullMarked
package de.kommig.contracts.documents;

import org.jspecify.annotations.NullMarked;

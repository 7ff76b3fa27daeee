/** How the published language is written as JSON. */
@NullMarked
package de.kommig.contracts.json;

import org.jspecify.annotations.NullMarked;

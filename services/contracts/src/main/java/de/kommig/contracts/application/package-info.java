/** Applications: facts about a project put to one call. */
@NullMarked
package de.kommig.contracts.application;

import org.jspecify.annotations.NullMarked;

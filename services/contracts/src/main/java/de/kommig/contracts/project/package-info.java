/** Projects: facts about what organisations intend to do, whether or not they have applied for money for it. */
@NullMarked
package de.kommig.contracts.project;

import org.jspecify.annotations.NullMarked;

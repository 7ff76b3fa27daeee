/** What organisations and funders do with awards (Zuwendungen), and what they see of them. */
@NullMarked
package de.kommig.applications.awarding;

import org.jspecify.annotations.NullMarked;

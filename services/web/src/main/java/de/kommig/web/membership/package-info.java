/**
 * For whom a person acts. Each service folds memberships out of the organisations' events for itself; the token says who somebody
 * is and nothing else.
 */
@NullMarked
package de.kommig.web.membership;

import org.jspecify.annotations.NullMarked;

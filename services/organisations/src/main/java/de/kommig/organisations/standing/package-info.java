/** How people stand to an organisation, and what that lets them do. */
@NullMarked
package de.kommig.organisations.standing;

import org.jspecify.annotations.NullMarked;

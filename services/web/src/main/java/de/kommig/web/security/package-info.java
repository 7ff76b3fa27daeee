/** Who may come in: JWTs of the OpenID provider, closed by default. */
@NullMarked
package de.kommig.web.security;

import org.jspecify.annotations.NullMarked;

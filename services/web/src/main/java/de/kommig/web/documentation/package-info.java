/** The OpenAPI description that every service gives of itself under {@code /api-docs}. */
@NullMarked
package de.kommig.web.documentation;

import org.jspecify.annotations.NullMarked;

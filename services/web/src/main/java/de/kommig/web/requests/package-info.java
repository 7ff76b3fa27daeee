/** What comes with a request beside its content: correlation, the caller, the command's context, the page; and how much may come. */
@NullMarked
package de.kommig.web.requests;

import org.jspecify.annotations.NullMarked;

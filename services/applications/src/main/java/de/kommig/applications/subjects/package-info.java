/** What admitted applications are about, told to whoever looks for people to review them. */
@NullMarked
package de.kommig.applications.subjects;

import org.jspecify.annotations.NullMarked;

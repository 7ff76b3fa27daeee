/** What a funder would write anew is proposed to it. */
@NullMarked
package de.kommig.applications.proposing;

import org.jspecify.annotations.NullMarked;

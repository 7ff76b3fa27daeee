/** The service that hands funders, agencies and foundations, what concerns them: a numbered log of events for each. */
@NullMarked
package de.kommig.feeds;

import org.jspecify.annotations.NullMarked;

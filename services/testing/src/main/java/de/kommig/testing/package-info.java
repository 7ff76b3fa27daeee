/**
 * What the tests of all services share: given-when-then for deciders, the rules of the architecture, a service running against the
 * real backbone, tokens good and bad, the schemas of events.
 */
@NullMarked
package de.kommig.testing;

import org.jspecify.annotations.NullMarked;

/** {@code authorize}: what it costs a request that its sender's memberships and the table of endpoints are asked. */
@NullMarked
package de.kommig.benchmarks.authorizing;

import org.jspecify.annotations.NullMarked;

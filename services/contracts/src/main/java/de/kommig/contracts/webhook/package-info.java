/** Facts about the webhooks by which funders have what is in their feeds sent to their own systems. */
@NullMarked
package de.kommig.contracts.webhook;

import org.jspecify.annotations.NullMarked;

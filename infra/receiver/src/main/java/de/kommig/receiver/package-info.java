/**
 * A sample of a system that receives webhooks: verifies, answers the challenge, takes each message once, looks at the order. Needs nothing but
 * Java; made to be read, tried and taken over in parts.
 */
@NullMarked
package de.kommig.receiver;

import org.jspecify.annotations.NullMarked;

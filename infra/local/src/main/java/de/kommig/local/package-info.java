/**
 * The whole platform in one JVM, for trying it out, development and tests: the backbone, an identity provider with demo
 * accounts, and every service in a Spring context of its own. Listens on loopback addresses only.
 */
@NullMarked
package de.kommig.local;

import org.jspecify.annotations.NullMarked;

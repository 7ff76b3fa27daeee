/**
 * The local identity provider: issues tokens for demo accounts, describes the platform and reports its health. Never for
 * production, where any OpenID Connect provider takes its place.
 */
@NullMarked
package de.kommig.local.identity;

import org.jspecify.annotations.NullMarked;

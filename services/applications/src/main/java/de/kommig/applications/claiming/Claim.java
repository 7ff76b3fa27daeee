package de.kommig.applications.claiming;

import java.time.Instant;
import java.util.UUID;

/**
 * That one application may do what only one may. It says who may, not who has: whoever has a claim and has made nothing of it can be put out of it.
 *
 * @param id of what is claimed, e.g. {@code place/<call>/<organisation>}
 * @param turn another one each time that somebody claims it, so that what was claimed again meanwhile is not taken away
 * @param at when that was
 * @param used whether it is known to have led to something
 */
public record Claim(String id, UUID application, String turn, Instant at, boolean used) {}

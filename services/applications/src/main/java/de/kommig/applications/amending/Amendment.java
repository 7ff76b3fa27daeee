package de.kommig.applications.amending;

import de.kommig.contracts.call.CallPart;
import java.time.Instant;
import java.util.List;

/**
 * An amendment of a public call.
 *
 * @param amendment its number; 0 is the call as it was published
 * @param changed which parts became other than before
 */
public record Amendment(int amendment, Instant at, List<CallPart> changed) {}

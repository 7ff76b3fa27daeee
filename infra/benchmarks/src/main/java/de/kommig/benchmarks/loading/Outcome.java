package de.kommig.benchmarks.loading;

import de.kommig.benchmarks.watching.Stakeholders;
import java.util.Set;
import java.util.UUID;

/**
 * What a run did, before anything is compared.
 *
 * @param knownBefore organisations that an earlier run had registered
 */
public record Outcome(
        Run run, Plan plan, Ledger ledger, Commands commands, Set<UUID> knownBefore, Stakeholders stakeholders) {}

package de.kommig.benchmarks.loading;

import java.util.UUID;

/**
 * An application that went all the way to its decision.
 *
 * @param grant id of the grant that it replays
 * @param approved whether the funder gave money
 */
public record LoadedApplication(
        String grant, UUID application, UUID call, UUID funder, UUID organisation, boolean approved) {}

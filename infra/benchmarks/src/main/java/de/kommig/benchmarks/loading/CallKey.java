package de.kommig.benchmarks.loading;

import de.kommig.benchmarks.grants.Grant;
import org.jspecify.annotations.Nullable;

/**
 * What one call is published for: all grants of one funder under one programme in one currency.
 *
 * @param funder id of the funder, as in the file
 * @param programme title; {@code null} for the grants of no programme
 */
public record CallKey(String funder, @Nullable String programme, String currency) {

    public static CallKey of(Grant grant) {
        return new CallKey(grant.funder().id(), grant.programme(), grant.currency());
    }

    /** Names the call within a run. */
    String subject() {
        return "call " + funder + "\n" + programme + "\n" + currency;
    }

    /** What the call is called. */
    String title() {
        return programme == null ? "Grants without a programme" : programme;
    }
}

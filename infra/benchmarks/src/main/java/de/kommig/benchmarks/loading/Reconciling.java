package de.kommig.benchmarks.loading;

import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Platform;
import de.kommig.benchmarks.platform.Running;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.reconciling.Findings;
import de.kommig.benchmarks.reconciling.PromiseCheck;
import de.kommig.benchmarks.reconciling.Reconciliation;
import de.kommig.benchmarks.reconciling.RunEvents;
import de.kommig.benchmarks.reconciling.Spokespeople;
import de.kommig.benchmarks.reconciling.Stores;
import de.kommig.benchmarks.reconciling.Topics;
import de.kommig.benchmarks.reconciling.TravelCheck;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/**
 * What became of a run's promises.
 *
 * @param stored events of the run in the stores
 * @param reactions those of them that the services added by themselves
 * @param travelled events of the run on Kafka, each counted once
 * @param duplicates records on Kafka beyond the first of an event
 * @param views what was expected and found, by view
 * @param findings what does not agree
 */
public record Reconciling(
        long stored,
        long reactions,
        long travelled,
        long duplicates,
        Map<String, Reconciliation.Tally> views,
        Findings findings) {

    static Reconciling of(Outcome outcome, Running running, Http http, Duration patience) {
        Platform platform = running.platform();
        String run = outcome.run().id().toString();
        Findings findings = new Findings();
        try (Stores stores = new Stores(platform.mongodb());
                Topics topics = new Topics(platform.kafka())) {
            RunEvents events = RunEvents.read(stores, run);
            findings.addAll(PromiseCheck.check(outcome.ledger(), events.byId()));
            findings.addAll(events.chains());
            outcome.knownBefore().forEach(organisation -> knownOrganisation(stores, organisation, findings));
            TravelCheck travel = events.travelled(topics, run, patience);
            findings.addAll(travel.findings());
            Reconciliation views =
                    new Reconciliation(http, Spokespeople.read(stores, platform.coordinationCentre()), patience);
            views.views(events.byId().values());
            findings.addAll(views.findings());
            long reactions = PromiseCheck.reactions(events.byId().values());
            return new Reconciling(
                    events.byId().size(), reactions, travel.arrived(), travel.duplicates(), views.tallies(), findings);
        }
    }

    private static void knownOrganisation(Stores stores, UUID organisation, Findings findings) {
        if (stores.stream(Service.ORGANISATIONS, "organisation-" + organisation).isEmpty()) {
            findings.add("store: organisation %s was said to be registered and is not", organisation);
        }
    }
}

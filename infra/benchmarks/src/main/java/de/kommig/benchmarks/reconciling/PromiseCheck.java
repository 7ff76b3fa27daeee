package de.kommig.benchmarks.reconciling;

import de.kommig.benchmarks.loading.Acknowledgement;
import de.kommig.benchmarks.loading.Ledger;
import de.kommig.benchmarks.loading.LoadedApplication;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Compares what was acknowledged with what the stores hold of a run. Every acknowledged event must be there; beyond them only what the
 * services do by themselves, once for each application, and what stayed without an answer.
 */
public final class PromiseCheck {

    private static final String OPENED = "de.kommig.round.opened.v1";
    private static final String REVIEW_STARTED = "de.kommig.application.review-started.v1";
    private static final String VOTED = "de.kommig.application.voted.v1";
    private static final String AWARD_OPENED = "de.kommig.award.opened.v1";
    /** Part of an approval, on the stream of the call's budget. */
    private static final String RESERVED = "de.kommig.budget.reserved.v1";

    private static final Set<String> BY_ITSELF = Set.of(OPENED, REVIEW_STARTED, VOTED, AWARD_OPENED, RESERVED);

    private PromiseCheck() {}

    /**
     * Compares.
     *
     * @param stored all events of the run, by id
     */
    public static Findings check(Ledger ledger, Map<String, RecordedEvent> stored) {
        Findings findings = new Findings();
        Set<String> acknowledged = new HashSet<>();
        for (Acknowledgement promise : ledger.acknowledgements()) {
            acknowledged.add(promise.event());
            RecordedEvent event = stored.get(promise.event());
            if (event == null) {
                findings.add("store: %s (%s) was acknowledged and is missing", promise.event(), promise.type());
            } else if (!event.type().equals(promise.type())) {
                findings.add("store: %s was acknowledged as %s, is %s", promise.event(), promise.type(), event.type());
            }
        }
        ledger.contradictions().forEach(one -> findings.add("acknowledged twice: %s", one));
        Map<String, Integer> reactions = new HashMap<>();
        stored.values().stream()
                .filter(event -> !acknowledged.contains(event.id()))
                .forEach(event -> unpromised(event, ledger, reactions, findings));
        ledger.applications().forEach(application -> reactedOnce(application, reactions, findings));
        return findings;
    }

    /** How many of the events the services added by themselves. */
    public static long reactions(Collection<RecordedEvent> stored) {
        return stored.stream().filter(event -> BY_ITSELF.contains(event.type())).count();
    }

    private static void unpromised(
            RecordedEvent event, Ledger ledger, Map<String, Integer> reactions, Findings findings) {
        if (BY_ITSELF.contains(event.type())) {
            int times = reactions.merge(subject(event) + " " + event.type(), 1, Integer::sum);
            if (times > 1) {
                findings.add("store: %s happened %d times on %s", event.type(), times, event.stream());
            }
        } else if (!ledger.isInDoubt(event.stream()) && !(event.version() == 1 && ledger.doubts() > 0)) {
            findings.add("store: %s (%s) was never acknowledged", event.id(), event.type());
        }
    }

    /** A budget's stream is shared by all applications of its call. */
    private static String subject(RecordedEvent event) {
        return event.type().equals(RESERVED)
                ? Facts.party(event, "application").map(UUID::toString).orElse(event.stream())
                : event.stream();
    }

    private static void reactedOnce(LoadedApplication application, Map<String, Integer> reactions, Findings findings) {
        String own = "application-" + application.application();
        for (String reaction : List.of(
                "round-" + application.application() + " " + OPENED, own + " " + REVIEW_STARTED, own + " " + VOTED)) {
            if (!reactions.containsKey(reaction)) {
                findings.add("store: missing %s", reaction);
            }
        }
    }
}

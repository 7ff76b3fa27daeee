package de.kommig.benchmarks.verifying;

import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.reconciling.Findings;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Has everything rebuilt from the first event on and compares: a view's new generation must equal the old one, document by document; a
 * replay must change nothing in inboxes and feeds, and must make no service store another event.
 */
final class RebuildCheck {

    private static final Map<Service, List<String>> WRITTEN_BY_REACTIONS =
            Map.of(Service.NOTIFICATIONS, List.of("inbox", "cases"), Service.FEEDS, List.of("entries", "cases"));

    private final Operator operator;
    private final Holdings holdings;
    private final Map<String, Long> heads;
    private final Findings findings = new Findings();

    /** @param heads version of the newest event of each stream in the stores */
    RebuildCheck(Operator operator, Holdings holdings, Map<String, Long> heads) {
        this.operator = operator;
        this.holdings = holdings;
        this.heads = heads;
    }

    /**
     * Rebuilds and compares.
     *
     * @return how many documents were compared, by what they belong to
     */
    Map<String, Integer> run() {
        List<Subscription> all = operator.subscriptions();
        all.forEach(this::inOrder);
        Map<Subscription, Map<Object, Document>> before = new HashMap<>();
        Map<Subscription, Long> generations = new HashMap<>();
        all.stream().filter(Subscription::isView).forEach(view -> {
            generations.put(view, holdings.generation(view));
            before.put(view, holdings.view(view));
        });
        Map<String, Map<Object, Document>> written = writtenByReactions();
        Map<Service, Long> events = events();
        operator.rebuild(all);
        all.forEach(this::ended);
        Map<String, Integer> compared = new HashMap<>();
        before.forEach((view, documents) -> {
            if (holdings.generation(view) <= generations.getOrDefault(view, 0L)) {
                findings.add("rebuild: %s serves no new generation", view);
            }
            compare(view.toString(), documents, holdings.view(view));
            documents.forEach((id, document) -> upToDate(view, id, document));
            compared.put(view.toString(), documents.size());
        });
        Map<String, Map<Object, Document>> afterwards = writtenByReactions();
        written.forEach((name, documents) -> {
            compare(name, documents, afterwards.getOrDefault(name, Map.of()));
            compared.put(name, documents.size());
        });
        if (!events.equals(events())) {
            findings.add("rebuild: the replay changed the stores, from %s to %s events", events, events());
        }
        return compared;
    }

    Findings findings() {
        return findings;
    }

    private void inOrder(Subscription subscription) {
        if (!subscription.state().equals("listening") || subscription.parked() > 0) {
            findings.add(
                    "%s is %s and has %d parked records", subscription, subscription.state(), subscription.parked());
        }
    }

    private void ended(Subscription subscription) {
        Subscription now = operator.awaitRebuilt(subscription);
        if (!now.stage().equals("done") || !now.problem().isEmpty()) {
            findings.add("rebuild: %s ended as '%s' %s", now, now.stage(), now.problem());
        }
    }

    private void compare(String what, Map<Object, Document> before, Map<Object, Document> after) {
        Set<Object> ids = new HashSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (Object id : ids) {
            Document was = before.get(id);
            Document is = after.get(id);
            if (was == null || !was.equals(is)) {
                findings.add("rebuild: %s %s was %s, rebuilt it is %s", what, id, shown(was), shown(is));
            }
        }
    }

    private static String shown(@Nullable Document document) {
        return document == null ? "not there" : document.toJson();
    }

    /** The versions that a document has taken in must be the newest of their streams. */
    private void upToDate(Subscription view, Object id, Document document) {
        if (document.get("versions") instanceof Document versions) {
            versions.forEach((stream, version) -> {
                long newest = heads.getOrDefault(stream, 0L);
                if (!(version instanceof Number applied) || applied.longValue() != newest) {
                    findings.add("%s %s has %s at version %s of %d", view, id, stream, version, newest);
                }
            });
        }
    }

    private Map<String, Map<Object, Document>> writtenByReactions() {
        Map<String, Map<Object, Document>> written = new HashMap<>();
        WRITTEN_BY_REACTIONS.forEach((service, names) ->
                names.forEach(name -> written.put(service.id() + "." + name, holdings.collection(service, name))));
        return written;
    }

    private Map<Service, Long> events() {
        Map<Service, Long> counts = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            counts.put(service, holdings.events(service));
        }
        return counts;
    }
}

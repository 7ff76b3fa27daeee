package de.kommig.benchmarks.verifying;

import de.kommig.benchmarks.platform.Backoff;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Reply;
import de.kommig.benchmarks.platform.Request;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.platform.UnexpectedReply;
import de.kommig.benchmarks.platform.Voice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Does what an operator does at the services' actuators. */
final class Operator {

    private static final String PATH = "/actuator/subscriptions";

    private final Http http;
    private final Voice coordinator;
    private final Duration patience;

    Operator(Http http, Voice coordinator, Duration patience) {
        this.http = http;
        this.coordinator = coordinator;
        this.patience = patience;
    }

    /** Every subscription of every service. */
    List<Subscription> subscriptions() {
        List<Subscription> all = new ArrayList<>();
        for (Service service : Service.values()) {
            for (JsonNode report : get(service, PATH)) {
                all.add(Subscription.of(service, report));
            }
        }
        return all;
    }

    /** Begins to rebuild each of these: a view into a new generation, a reaction by replaying every event. */
    void rebuild(List<Subscription> subscriptions) {
        for (Subscription subscription : subscriptions) {
            Reply reply = http.send(Request.post(
                    subscription.service(),
                    PATH + "/" + subscription.name(),
                    coordinator,
                    "{\"operation\":\"rebuild\"}",
                    Map.of()));
            if (!reply.is2xx()) {
                throw new UnexpectedReply("rebuild of " + subscription, reply);
            }
        }
    }

    /** The subscription when its rebuild has ended, or as it is when patience has. */
    Subscription awaitRebuilt(Subscription subscription) {
        Backoff backoff = new Backoff(patience);
        Subscription now;
        do {
            now = Subscription.of(
                    subscription.service(), get(subscription.service(), PATH + "/" + subscription.name()));
        } while (!now.rebuilt() && backoff.again());
        return now;
    }

    private JsonNode get(Service service, String path) {
        Reply reply = http.send(Request.get(service, path, coordinator));
        if (!reply.is2xx()) {
            throw new UnexpectedReply(service.id() + path, reply);
        }
        return reply.json();
    }
}

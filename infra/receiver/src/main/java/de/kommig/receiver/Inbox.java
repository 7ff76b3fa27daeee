package de.kommig.receiver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes each message once, however often it comes, and notes what must not happen: an id with another body, and a case that goes backwards. In
 * memory, for trying; a real receiver keeps the ids where it keeps what it makes of the messages, in the same transaction.
 */
public final class Inbox {

    private final Map<String, Received> taken = new HashMap<>();
    private final List<Received> inOrder = new ArrayList<>();
    private final Map<String, Long> latest = new HashMap<>();
    private final List<String> findings = new ArrayList<>();

    /** Takes a message; {@link Received#times()} says whether it is new. */
    public synchronized Received take(String id, String body) {
        Received before = taken.get(id);
        if (before != null && !before.body().equals(body)) {
            findings.add(id + " came with another body");
        }
        Received now = new Received(id, body, before == null ? 1 : before.times() + 1);
        taken.put(id, now);
        if (before == null) {
            inOrder.add(now);
            inOrder(now);
        }
        return now;
    }

    private void inOrder(Received message) {
        Optional<String> subject = message.subject();
        Optional<Long> sequence = message.sequence();
        if (subject.isEmpty() || sequence.isEmpty()) {
            return;
        }
        long last = latest.merge(subject.get(), sequence.get(), Math::max);
        if (last > sequence.get()) {
            findings.add("number " + sequence.get() + " of " + subject.get() + " came after number " + last);
        }
    }

    /** All messages, each once, as they came first. */
    public synchronized List<Received> messages() {
        return List.copyOf(inOrder);
    }

    /** How often a message has come. */
    public synchronized int times(String id) {
        Received message = taken.get(id);
        return message == null ? 0 : message.times();
    }

    /** What must not have happened, one sentence each. */
    public synchronized List<String> findings() {
        return List.copyOf(findings);
    }
}

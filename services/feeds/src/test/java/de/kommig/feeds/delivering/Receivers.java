package de.kommig.feeds.delivering;

import de.kommig.feeds.sending.Answer;
import de.kommig.feeds.sending.Message;
import de.kommig.feeds.sending.Posting;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Receivers in memory: what posts are without a network. Each answers 200 unless told otherwise, and remembers what it got. */
final class Receivers implements Posting {

    /** What a receiver does with something. */
    interface Behaviour {
        Answer answer(Message message) throws InterruptedException;
    }

    private final Map<UUID, Behaviour> behaviours = new ConcurrentHashMap<>();
    private final Map<UUID, List<String>> tried = new ConcurrentHashMap<>();
    private final Map<UUID, List<String>> taken = new ConcurrentHashMap<>();
    private final Map<String, String> bodies = new ConcurrentHashMap<>();
    private final List<String> changed = new CopyOnWriteArrayList<>();

    @Override
    public Answer post(UUID webhook, Message message) {
        String body = new String(message.body(), StandardCharsets.UTF_8);
        if (!bodies.computeIfAbsent(message.id(), unseen -> body).equals(body)) {
            changed.add(message.id());
        }
        tried(webhook).add(message.id());
        Answer answer;
        try {
            answer = behaviours.getOrDefault(webhook, ignored -> ok()).answer(message);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return new Answer.Unanswered("interrupted", Duration.ZERO);
        }
        if (answer instanceof Answer.Answered it && it.status() == 200) {
            taken(webhook).add(message.id());
        }
        return answer;
    }

    @Override
    public Optional<Answer> deliver(UUID webhook, Message message) {
        return Optional.of(post(webhook, message));
    }

    void at(UUID webhook, Behaviour behaviour) {
        behaviours.put(webhook, behaviour);
    }

    /** The ids of what a webhook was sent, in the order of arrival. */
    List<String> tried(UUID webhook) {
        return tried.computeIfAbsent(webhook, unseen -> new CopyOnWriteArrayList<>());
    }

    /** The ids of what it has answered with 200. */
    List<String> taken(UUID webhook) {
        return taken.computeIfAbsent(webhook, unseen -> new CopyOnWriteArrayList<>());
    }

    /** Ids that came with another text than before. */
    List<String> changed() {
        return changed;
    }

    static Answer ok() {
        return status(200);
    }

    static Answer status(int status) {
        return new Answer.Answered(status, null, "status " + status, Duration.ofMillis(1));
    }

    static Answer timeout() {
        return new Answer.Unanswered("timeout", Duration.ofSeconds(15));
    }
}

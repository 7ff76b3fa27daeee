package de.kommig.feeds.managing;

import de.kommig.eventstore.decider.Rejection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whoever receives at the address has not said back what it was sent.
 *
 * @param answer what came instead: {@code status 404}, or why nothing came, e.g. {@code timeout}
 */
record ChallengeNotAnswered(@Nullable String answer) implements Rejection {

    @Override
    public String code() {
        return "challenge-not-answered";
    }

    @Override
    public Map<String, Object> details() {
        return answer == null ? Map.of() : Map.of("answer", answer);
    }
}

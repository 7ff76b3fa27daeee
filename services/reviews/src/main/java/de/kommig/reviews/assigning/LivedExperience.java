package de.kommig.reviews.assigning;

import de.kommig.reviews.calls.KnownCalls;
import de.kommig.reviews.pool.Pool;
import de.kommig.reviews.pool.PoolEntry;
import de.kommig.reviews.round.Panel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether a round keeps to a call's rule that somebody with lived migration experience reviews each application. */
@Component
public class LivedExperience {

    private final KnownCalls calls;
    private final Pool pool;

    LivedExperience(KnownCalls calls, Pool pool) {
        this.calls = calls;
        this.pool = pool;
    }

    /** How it stands with the rule. */
    public enum Rule {
        /** Somebody with lived migration experience takes part. */
        MET,
        /** Nobody who takes part has it, or has said so. */
        UNMET
    }

    /** Empty where the call has no such rule. */
    public Optional<Rule> in(Panel panel) {
        return calls.of(panel.parties().call())
                .filter(call -> call.policy().livedExperience())
                .map(call -> isThere(panel) ? Rule.MET : Rule.UNMET);
    }

    /** Whether no place would be left for somebody with lived experience, and nobody has it, if this person was asked as well. */
    boolean wouldBeMissingWith(PoolEntry next, Panel panel) {
        return !next.profile().livedExperience()
                && panel.asked() + 1 >= panel.reviewers()
                && in(panel).filter(rule -> rule == Rule.UNMET).isPresent();
    }

    private boolean isThere(Panel panel) {
        List<UUID> present = panel.assignments().entrySet().stream()
                .filter(one -> !one.getValue().steppedBack())
                .map(Map.Entry::getKey)
                .toList();
        return pool.find(present).stream().anyMatch(entry -> entry.profile().livedExperience());
    }
}

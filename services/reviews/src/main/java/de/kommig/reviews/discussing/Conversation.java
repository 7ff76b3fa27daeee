package de.kommig.reviews.discussing;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Happened;
import de.kommig.reviews.round.Assignment;
import de.kommig.reviews.round.Round;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was said in a round, oldest first. Pure. */
final class Conversation {

    private Conversation() {}

    /** All of it for a coordinator; for a reviewer without what somebody said who is biased, as it has turned out. */
    static List<Contribution> of(List<Happened<RoundEvent>> history, Round round, Participant reader) {
        List<Contribution> all = new ArrayList<>();
        Map<UUID, Integer> voices = new LinkedHashMap<>();
        for (Happened<RoundEvent> happened : history) {
            if (happened.event() instanceof RoundEvent.ContributionMade made) {
                // Who was ever asked in this round does not moderate it.
                boolean reviewer = round.assignmentOf(made.author()).isPresent();
                int voice = reviewer ? voices.computeIfAbsent(made.author(), any -> voices.size() + 1) : 0;
                all.add(new Contribution(
                        made.contribution(), happened.version(), happened.time(), made.author(), voice, made.text()));
            }
        }
        return all.stream()
                .filter(each -> reader.moderating() || each.voice() == 0 || counts(round, each.author()))
                .toList();
    }

    private static boolean counts(Round round, UUID author) {
        return round.assignmentOf(author).orElse(null) instanceof Assignment.Submitted;
    }
}

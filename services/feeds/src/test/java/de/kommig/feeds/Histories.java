package de.kommig.feeds;

import de.kommig.contracts.Parties;
import de.kommig.testing.Happenings;
import de.kommig.testing.RoundHappenings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Random lives of applications. The same seed gives the same kinds of events in the same order. */
public final class Histories {

    private final Random random;

    public Histories(long seed) {
        random = new Random(seed);
    }

    /** Events of many applications to the calls of these funders, interleaved as they happened; of each application in order. */
    public List<Object> interleaved(List<UUID> funders, int applications) {
        List<Deque<Object>> lives = new ArrayList<>();
        for (int i = 0; i < applications; i++) {
            UUID funder = funders.get(random.nextInt(funders.size()));
            lives.add(new ArrayDeque<>(
                    life(new Parties(UUID.randomUUID(), UUID.randomUUID(), funder, UUID.randomUUID()))));
        }
        List<Object> happened = new ArrayList<>();
        while (!lives.isEmpty()) {
            Deque<Object> next = lives.get(random.nextInt(lives.size()));
            happened.add(next.removeFirst());
            lives.removeIf(Deque::isEmpty);
        }
        return happened;
    }

    private List<Object> life(Parties parties) {
        List<Object> life = new ArrayList<>();
        life.add(Happenings.drafted(parties));
        if (perhaps(10)) {
            life.add(Happenings.withdrawn(parties));
            return life;
        }
        life.add(Happenings.submitted(parties));
        while (perhaps(30)) {
            life.add(Happenings.returned(parties));
            life.add(Happenings.edited(parties));
            life.add(Happenings.resubmitted(parties, "Chor"));
        }
        life.add(Happenings.admitted(parties));
        round(parties, life);
        if (perhaps(10)) {
            life.add(Happenings.withdrawn(parties));
            life.add(RoundHappenings.abandoned(parties));
            return life;
        }
        life.add(RoundHappenings.closed(parties));
        life.add(Happenings.voted(parties));
        if (perhaps(20)) {
            life.add(Happenings.waitlisted(parties));
        }
        life.add(perhaps(50) ? Happenings.approved(parties) : Happenings.rejected(parties));
        return life;
    }

    private void round(Parties parties, List<Object> life) {
        life.add(RoundHappenings.opened(parties));
        life.add(Happenings.reviewStarted(parties));
        int reviewers = 2 + random.nextInt(2);
        for (int i = 0; i < reviewers; i++) {
            UUID reviewer = UUID.randomUUID();
            life.add(RoundHappenings.assigned(parties, reviewer));
            if (perhaps(20)) {
                life.add(RoundHappenings.declined(parties, reviewer));
            } else {
                life.add(RoundHappenings.accepted(parties, reviewer));
                life.add(RoundHappenings.reviewed(parties, reviewer));
            }
        }
    }

    private boolean perhaps(int percent) {
        return random.nextInt(100) < percent;
    }
}

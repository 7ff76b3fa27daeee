package de.kommig.feeds.delivering;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.feeds.sending.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;

/** Whatever a receiver answers and in whatever order its answers come: seeded runs in a time of their own. */
class AnyAnswersTest {

    private static final int ENTRIES = 400;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Window window = new Window(8);
    private final Judging judging = new Judging(RetrySchedule.STANDARD, random);

    private final Map<UUID, Long> latestDone = new HashMap<>();
    private final Map<Long, Instant> notBefore = new HashMap<>();
    private final Set<Long> missed = new HashSet<>();
    private final Set<Long> done = new HashSet<>();
    private Instant now = Entries.NOON;
    private @Nullable Instant arrived;

    @RepeatedTest(50)
    void each_entry_arrives_or_is_given_up_in_the_order_of_its_case_and_never_before_its_time() {
        int failing = random.nextInt(80);
        List<Waiting> underWay = new ArrayList<>();
        long next = 1;
        while (done.size() < ENTRIES) {
            while (next <= ENTRIES && random.nextInt(3) > 0) {
                window.take(new Waiting(
                        next,
                        "event/" + next,
                        "type",
                        Entries.application((char) ('a' + random.nextInt(9))),
                        0,
                        now,
                        null));
                next++;
            }
            for (Optional<Waiting> each = window.start(now); each.isPresent(); each = window.start(now)) {
                begun(each.get(), underWay);
            }
            if (underWay.isEmpty()) {
                now = window.nextDue().orElse(now.plusSeconds(1));
            } else {
                ended(underWay.remove(random.nextInt(underWay.size())), failing);
            }
        }
        assertThat(window.size()).as("seed %d", seed).isZero();
        assertThat(window.underWay()).as("seed %d", seed).isZero();
    }

    private void begun(Waiting entry, List<Waiting> underWay) {
        assertThat(underWay)
                .as("of a case one at a time, seed %d", seed)
                .noneMatch(other -> other.application().equals(entry.application()));
        assertThat(entry.sequence())
                .as("in the order of its case, seed %d", seed)
                .isGreaterThan(latestDone.getOrDefault(entry.application(), 0L));
        assertThat(now).as("seed %d", seed).isAfterOrEqualTo(notBefore.getOrDefault(entry.sequence(), now));
        underWay.add(entry);
        assertThat(underWay.size()).as("places, seed %d", seed).isLessThanOrEqualTo(8);
    }

    private void ended(Waiting entry, int failing) {
        now = now.plusMillis(random.nextInt(2000));
        Answer answer = answer(failing);
        Ruling ruling = window.ruled(entry, judging.rule(entry, answer, now, arrived));
        boolean wasStruggling = window.isStruggling();
        Waiting after = window.ended(entry, ruling, now);
        switch (ruling) {
            case Ruling.Delivered it -> {
                arrived = now;
                if (wasStruggling) {
                    notBefore.clear();
                }
                // What nobody was there to take may be tried before its time once something else arrives.
                missed.forEach(notBefore::remove);
                missed.clear();
                done(entry);
            }
            case Ruling.GivenUp it -> done(entry);
            case Ruling.Again it -> {
                assertThat(after.attempts()).isEqualTo(entry.attempts() + 1);
                notBefore.put(entry.sequence(), it.due());
                if (it.away()) {
                    missed.add(entry.sequence());
                }
            }
            case Ruling.InVain it -> {
                assertThat(after.attempts()).isEqualTo(entry.attempts());
                notBefore.put(entry.sequence(), it.due());
                missed.add(entry.sequence());
            }
            case Ruling.Stop it -> arrived = now; // somebody looks after it, and it goes on
            case Ruling.NotSent it -> throw new AssertionError("it was sent");
        }
    }

    private void done(Waiting entry) {
        assertThat(done.add(entry.sequence())).as("once, seed %d", seed).isTrue();
        latestDone.put(entry.application(), entry.sequence());
    }

    private Answer answer(int failing) {
        if (random.nextInt(100) >= failing) {
            return new Answer.Answered(200, null, "", Duration.ofMillis(1));
        }
        return random.nextBoolean()
                ? new Answer.Unanswered("timeout", Duration.ofSeconds(15))
                : new Answer.Answered(503, random.nextInt(5) == 0 ? Duration.ofSeconds(30) : null, "", Duration.ZERO);
    }
}

package de.kommig.reviews.listing;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Vote;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.round.RoundEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** As long as one of the applications that have been handed in may be reviewed, nothing is told of a call. */
class PendingTest {

    private static final long SEED = Long.getLong("kommig.seed", System.nanoTime());
    private static final int CALLS = 300;
    private static final ContentRef TEXT = new ContentRef("text", "0".repeat(64));
    private static final Instant SOME_TIME = Instant.parse("2026-03-01T12:00:00Z");

    /** One application with what may happen to it next. */
    private static final class Life {

        private final Parties parties =
                new Parties(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        private final Document document = new Document();
        private String state = "draft";

        private void happens(ApplicationEvent event) {
            document.put(
                    "application",
                    ApplicationPart.after(document.get("application", new Document()), event, SOME_TIME));
        }

        private void happens(RoundEvent event) {
            document.put("round", RoundPart.after(document.get("round", new Document()), event, SOME_TIME));
        }

        private void goesOn(Random random) {
            if (random.nextInt(6) == 0
                    && !Set.of("draft", "decided", "withdrawn").contains(state)) {
                happens(new ApplicationEvent.Withdrawn(parties, null));
                if (state.equals("reviewed")) {
                    happens(new RoundEvent.Abandoned(parties));
                }
                state = "withdrawn";
                return;
            }
            switch (state) {
                case "draft" -> handIn();
                case "submitted" -> formally(random.nextInt(3));
                case "returned" -> {
                    happens(new ApplicationEvent.Resubmitted(parties, "Chor", Money.euros("5.00"), TEXT));
                    state = "submitted";
                }
                case "admitted" -> {
                    happens(new RoundEvent.Opened(parties, 1, 1));
                    state = "reviewed";
                }
                case "reviewed" -> {
                    happens(new RoundEvent.Closed(parties, Vote.of(1, 0, 0)));
                    state = "voted";
                }
                case "voted" -> {
                    happens(new ApplicationEvent.Rejected(parties, TEXT));
                    state = "decided";
                }
                default -> {}
            }
        }

        private void handIn() {
            happens(new ApplicationEvent.Submitted(parties, "Chor", Money.euros("5.00"), TEXT));
            state = "submitted";
        }

        private void formally(int way) {
            switch (way) {
                case 0 -> {
                    happens(new ApplicationEvent.Returned(parties, TEXT, SOME_TIME));
                    state = "returned";
                }
                case 1 -> {
                    happens(new ApplicationEvent.Rejected(parties, TEXT));
                    state = "decided";
                }
                default -> {
                    happens(new ApplicationEvent.Admitted(parties, 1, 1));
                    state = "admitted";
                }
            }
        }

        private boolean isReported() {
            return document.containsKey("round")
                    && document.get("round", Document.class).get("vote") != null;
        }
    }

    private static Set<Life> reported(List<Life> lives) {
        return lives.stream().filter(Life::isReported).collect(Collectors.toSet());
    }

    static List<Long> seeds() {
        return new Random(SEED).longs(CALLS).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void two_reports_of_what_was_handed_in_by_the_first_are_of_the_same_applications(long seed) {
        Random random = new Random(seed);
        List<Life> lives = IntStream.range(0, 2 + random.nextInt(8))
                .mapToObj(i -> new Life())
                .toList();
        // Some have an exception and come late, or never.
        List<Life> inTime = lives.subList(0, 1 + random.nextInt(lives.size()));
        inTime.forEach(Life::handIn);
        Set<Life> told = null;
        Set<Life> handedIn = new HashSet<>();
        for (int step = 0; step < 120; step++) {
            if (lives.stream().map(life -> life.document).noneMatch(Pending::isPending)) {
                Set<Life> now = reported(lives);
                if (told != null) {
                    now.retainAll(handedIn);
                    assertThat(now).as("seed %d", seed).isEqualTo(told);
                }
                told = reported(lives);
                handedIn = lives.stream()
                        .filter(life -> !life.state.equals("draft"))
                        .collect(Collectors.toSet());
            }
            lives.get(random.nextInt(lives.size())).goesOn(random);
        }
    }

    @Test
    void an_application_is_pending_from_when_it_is_handed_in_to_its_formal_refusal_or_the_end_of_its_round() {
        List<Boolean> pending = new ArrayList<>();
        Life life = new Life();
        pending.add(Pending.isPending(life.document));
        life.happens(new ApplicationEvent.Drafted(life.parties, "Chor", Money.euros("5.00"), TEXT));
        pending.add(Pending.isPending(life.document));
        life.handIn();
        pending.add(Pending.isPending(life.document));
        life.formally(0);
        pending.add(Pending.isPending(life.document));
        life.formally(2);
        pending.add(Pending.isPending(life.document));
        life.happens(new RoundEvent.Opened(life.parties, 1, 1));
        pending.add(Pending.isPending(life.document));
        life.happens(new RoundEvent.Closed(life.parties, Vote.of(1, 0, 0)));
        pending.add(Pending.isPending(life.document));

        assertThat(pending).containsExactly(false, false, true, true, true, true, false);
    }

    @Test
    void what_has_been_taken_back_or_refused_is_not() {
        Life withdrawn = new Life();
        withdrawn.handIn();
        withdrawn.happens(new ApplicationEvent.Withdrawn(withdrawn.parties, null));
        Life refused = new Life();
        refused.handIn();
        refused.formally(1);

        assertThat(Pending.isPending(withdrawn.document)).isFalse();
        assertThat(Pending.isPending(refused.document)).isFalse();
    }
}

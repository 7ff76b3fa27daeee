package de.kommig.applications.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * No sequence of commands breaks a budget or brings an application to where it cannot be. {@link Ledger} looks after each event. The same
 * once more: {@code -Dkommig.sequence.seed=…}; more of them: {@code -Dkommig.sequence.commands=…}.
 */
class AnySequenceOfCommandsTest {

    @Test
    void nothing_that_must_always_hold_is_ever_broken() {
        long seed = Long.getLong("kommig.sequence.seed", System.nanoTime());
        int commands = Integer.getInteger("kommig.sequence.commands", 100_000);
        Random random = new Random(seed);
        World world = new World(random);
        RandomCommands next = new RandomCommands(world, random);
        long start = System.nanoTime();
        int done = 0;
        try {
            for (; done < commands; done++) {
                next.next();
            }
            world.settle();
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError("seed %d, command %d".formatted(seed, done), broken);
        }
        System.out.printf(
                "seed %d: %d commands in %d ms, became %s%n",
                seed, done, (System.nanoTime() - start) / 1_000_000, world.ledger.happened());

        assertThat(world.ledger.happened())
                .as("seed %d: everything happened", seed)
                .containsKeys(
                        "Published",
                        "OutlineSubmitted",
                        "Invited",
                        "OutlineDeclined",
                        "Resubmitted",
                        "Waitlisted",
                        "Approved",
                        "Rejected",
                        "Withdrawn",
                        "PartnerAsked",
                        "PartnerConfirmed",
                        "PartnerDeclined",
                        "PartnerReleased",
                        "Described",
                        "Revised",
                        "Archived",
                        "Restored",
                        "Reserved",
                        "Released",
                        "DecisionProposed",
                        "DecisionProposalDeclined");
    }
}

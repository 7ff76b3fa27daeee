package de.kommig.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of the guide for reviewers' programs, all of them, as they are written there. */
class ReviewsGuideTest {

    @TempDir
    Path folder;

    @Test
    void theCommandsOfTheGuideLeadFromTheTokenToTheVote() throws Exception {
        DocumentedCommands guide = DocumentedCommands.of(Path.of("../../docs/api/reviews.md"));
        assertThat(guide.blocks()).as("blocks of commands").hasSizeGreaterThan(15);

        String output = Shell.run(guide.against(RunningPlatform.description()), folder);

        assertThat(output)
                .as("the assignment")
                .contains("\"rubric\":[{\"key\":\"need\"", "\"dueAt\":")
                .as("the application, printed")
                .contains("application/pdf")
                .as("the reminder of bias, in German")
                .contains("Bevor Sie bewerten")
                .as("refusals that the guide shows")
                .contains("bias-prompt-not-seen", "stale-version", "criterion-missing")
                .as("what the other reviewer thinks")
                .contains("Mit weniger geht es auch")
                .as("what is said in the discussion, without a name")
                .contains("\"voice\":1,\"own\":false", "Das überzeugt mich.")
                .as("the vote, by the ballot of one and the review of the other")
                .contains("\"vote\":{\"approve\":2,")
                .as("refusals around the discussion")
                .contains("no-discussion", "round-is-closed");
        assertThat(DescribedEvents.seenOn(RunningPlatform.description(), RunningPlatform.http()))
                .as("the events, each as it is described")
                .contains("de.kommig.round.review-amended.v1");
    }
}

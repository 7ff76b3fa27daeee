package de.kommig.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the commands of the guide for funders' systems, all of them, as they are written there. Its reviewer is one whom no other test admits, so that
 * the guide has to do what it needs by itself.
 */
class ReturnChannelGuideTest {

    @TempDir
    Path folder;

    @Test
    void theCommandsOfTheGuideLeadFromTheMembershipToTheDecisionAndToItsEnd() throws Exception {
        DocumentedCommands guide = DocumentedCommands.of(Path.of("../../docs/api/return-channel.md"));
        assertThat(guide.blocks()).as("blocks of commands").hasSizeGreaterThan(6);

        String output = Shell.run(guide.against(RunningPlatform.description()), folder);

        assertThat(output)
                .as("what was sent twice")
                .contains("one call: ", "\"askedBy\":\"funder\"")
                .as("refusals that the guide shows")
                .contains("idempotency-key-reused", "stale-version", "application-is-approved", "not-a-member")
                .as("the decision, and what everybody sees of it")
                .contains("\"state\":\"approved\"", ",EUR,2000.00,");
    }
}

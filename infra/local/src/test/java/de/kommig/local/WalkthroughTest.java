package de.kommig.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of the README, all of them, as they are written there. */
class WalkthroughTest {

    @TempDir
    Path folder;

    @Test
    void theCommandsOfTheReadmeLeadFromTheDraftToTheDecisionTheJourneyAndTheFeed() throws Exception {
        DocumentedCommands readme = DocumentedCommands.of(Path.of("../../README.md"));
        assertThat(readme.blocks()).as("blocks of commands").hasSizeGreaterThan(8);

        leaveAnOldInvitation();

        String output = Shell.run(readme.against(RunningPlatform.description()), folder);

        assertThat(output)
                .as("where Bilal belongs")
                .containsPattern("\"affiliations\":.*\"editor\"")
                .contains("\"state\":\"approved\"")
                .as("the journey, in German")
                .contains("Nachforderung gestellt", "Bewilligt: 4.500,00", "Der Zuwendungsbescheid folgt")
                .as("the inbox")
                .contains("Gute Nachricht: Ihr Antrag „Sprachcafé am Markt“ wurde bewilligt")
                .as("the feed")
                .contains(
                        "\"sequence\":\"000000000001\"",
                        "de.kommig.round.closed.v1",
                        "de.kommig.application.approved.v1");
        assertThat(DescribedEvents.seenOn(RunningPlatform.description(), RunningPlatform.http()))
                .as("the events, each as it is described")
                .contains("de.kommig.application.approved.v1");
    }

    /** As in a folder that has been used before: sorted behind all others, and no good. */
    private static void leaveAnOldInvitation() throws Exception {
        Path mails = Files.createDirectories(MailServer.folder(RunningPlatform.folder()));
        Path old = Files.writeString(
                mails.resolve("9999-old.eml"), "To: bilal@example.org\r\n\r\nhttp://127.0.0.1/einladung#old\r\n");
        Files.setLastModifiedTime(old, FileTime.from(Instant.EPOCH));
    }
}

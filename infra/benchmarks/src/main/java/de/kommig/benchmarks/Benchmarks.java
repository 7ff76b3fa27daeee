package de.kommig.benchmarks;

import de.kommig.benchmarks.assigning.AssignCommand;
import de.kommig.benchmarks.authorizing.AuthorizeCommand;
import de.kommig.benchmarks.delivering.WebhookFaultsCommand;
import de.kommig.benchmarks.delivering.WebhooksCommand;
import de.kommig.benchmarks.following.CatchUpCommand;
import de.kommig.benchmarks.following.StreamsCommand;
import de.kommig.benchmarks.listing.ListsCommand;
import de.kommig.benchmarks.loading.LoadCommand;
import de.kommig.benchmarks.platform.PlatformUnknown;
import de.kommig.benchmarks.suggesting.DuplicatesCommand;
import de.kommig.benchmarks.verifying.VerifyCommand;
import de.kommig.benchmarks.writing.AutosaveCommand;
import de.kommig.benchmarks.writing.ReviewsCommand;
import de.kommig.benchmarks.writing.SubmitCommand;
import de.kommig.benchmarks.writing.UploadCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program behind {@code java -jar kommig-benchmarks.jar}. Exit codes: 0 all is well, 1 something does not agree, 2 wrong use. */
@Command(
        name = "kommig-benchmarks",
        mixinStandardHelpOptions = true,
        description =
                "Loads real grant data through a running platform, measures it, and proves that nothing got lost.",
        synopsisSubcommandLabel =
                "(load | verify | authorize | duplicates | autosave | submit | reviews | upload | lists | streams | catch-up"
                        + " | assign | webhooks | webhook-faults)",
        subcommands = {
            LoadCommand.class,
            VerifyCommand.class,
            AuthorizeCommand.class,
            DuplicatesCommand.class,
            AutosaveCommand.class,
            SubmitCommand.class,
            ReviewsCommand.class,
            UploadCommand.class,
            ListsCommand.class,
            StreamsCommand.class,
            CatchUpCommand.class,
            AssignCommand.class,
            WebhooksCommand.class,
            WebhookFaultsCommand.class
        })
public final class Benchmarks {

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** All commands. Each may throw {@link PlatformUnknown}, which is wrong use. */
    static CommandLine commandLine() {
        return new CommandLine(new Benchmarks()).setExecutionExceptionHandler((failed, command, parsed) -> {
            if (failed instanceof PlatformUnknown) {
                command.getErr().println(failed.getMessage());
                return CommandLine.ExitCode.USAGE;
            }
            throw failed;
        });
    }
}

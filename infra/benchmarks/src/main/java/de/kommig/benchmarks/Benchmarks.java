package de.kommig.benchmarks;

import de.kommig.benchmarks.authorizing.AuthorizeCommand;
import de.kommig.benchmarks.listing.ListsCommand;
import de.kommig.benchmarks.loading.LoadCommand;
import de.kommig.benchmarks.suggesting.DuplicatesCommand;
import de.kommig.benchmarks.verifying.VerifyCommand;
import de.kommig.benchmarks.writing.AutosaveCommand;
import de.kommig.benchmarks.writing.SubmitCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program behind {@code java -jar kommig-benchmarks.jar}. Exit codes: 0 all is well, 1 something does not agree, 2 wrong use. */
@Command(
        name = "kommig-benchmarks",
        mixinStandardHelpOptions = true,
        description =
                "Loads real grant data through a running platform, measures it, and proves that nothing got lost.",
        synopsisSubcommandLabel = "(load | verify | authorize | duplicates | autosave | submit | lists)",
        subcommands = {
            LoadCommand.class,
            VerifyCommand.class,
            AuthorizeCommand.class,
            DuplicatesCommand.class,
            AutosaveCommand.class,
            SubmitCommand.class,
            ListsCommand.class
        })
public final class Benchmarks {

    public static void main(String[] args) {
        System.exit(new CommandLine(new Benchmarks()).execute(args));
    }
}

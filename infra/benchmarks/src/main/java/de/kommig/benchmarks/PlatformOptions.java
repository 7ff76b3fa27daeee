package de.kommig.benchmarks;

import de.kommig.benchmarks.platform.Description;
import de.kommig.benchmarks.platform.Running;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which platform is meant, and who speaks to it. */
public final class PlatformOptions {

    @Option(
            names = "--platform",
            paramLabel = "FILE|URL",
            defaultValue = "data/platform.json",
            description = "The running platform's description: platform.json in its data folder, or its address"
                    + " (default: ${DEFAULT-VALUE}).")
    String platform = "";

    @Option(
            names = "--client",
            defaultValue = "loader",
            description = "Client that gets tokens for any person (default: ${DEFAULT-VALUE}).")
    String client = "";

    @Option(
            names = "--secret",
            description = "Its secret, when the description does not hold it: always so with an address.")
    @Nullable
    String secret;

    /**
     * The platform that is meant.
     *
     * @throws de.kommig.benchmarks.platform.PlatformUnknown when there is none
     */
    public Running running() {
        return new Running(new Description(platform), client, secret);
    }
}

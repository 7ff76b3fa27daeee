package de.kommig.benchmarks.loading;

import de.kommig.benchmarks.PlatformOptions;
import de.kommig.benchmarks.grants.UnreadableGrants;
import de.kommig.benchmarks.measuring.Pace;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.PlatformUnknown;
import de.kommig.benchmarks.platform.Running;
import de.kommig.benchmarks.platform.Voice;
import de.kommig.benchmarks.reporting.LoadReport;
import de.kommig.benchmarks.watching.Stakeholders;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code load}: replays a file of grants, measures, and proves that everything arrived everywhere. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description =
                "Replays grants in the 360Giving JSON shape through the API of a running platform, then reconciles:"
                        + " acknowledged = in the stores = on Kafka = in journeys, feeds and inboxes."
                        + " The last line is one JSON object. Exit code 1 when anything does not agree.")
public final class LoadCommand implements Callable<Integer> {

    private static final double PROBES_PER_SECOND = 10;
    private static final double UNPACED_GUESS = 300;

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    PlatformOptions options = new PlatformOptions();

    @Option(names = "--grants", required = true, paramLabel = "FILE", description = "Grants to replay.")
    Path grants = Path.of("");

    @Option(names = "--rate", description = "Commands a second; without it, as fast as the platform answers.")
    double rate;

    @Option(
            names = "--concurrency",
            defaultValue = "32",
            description = "Applications on their way at the same time (default: ${DEFAULT-VALUE}).")
    int concurrency;

    @Option(names = "--limit", description = "Grants to load at most.")
    int limit = Integer.MAX_VALUE;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Decides scores, panels and samples (default: ${DEFAULT-VALUE}).")
    long seed;

    @Option(
            names = "--run",
            paramLabel = "UUID",
            description = "Repeats the run of that id: what it did is not done again (default: a new run).")
    @Nullable
    UUID run;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "For how long to wait for an answer, or for a fact to arrive (default: ${DEFAULT-VALUE}).")
    int patience;

    @Option(
            names = "--probes",
            paramLabel = "N",
            description = "Facts a second whose arrival in journeys and inboxes is measured, about (default: 10).")
    double probes = PROBES_PER_SECOND;

    @Option(names = "--json", description = "Print nothing on standard output but the JSON object.")
    boolean json;

    @Override
    public Integer call() throws InterruptedException {
        checkNumbers();
        try {
            Plan plan = Plan.of(grants, limit);
            plan.malformed().forEach(bad -> System.err.println("skipped " + bad));
            if (plan.grants() == 0) {
                System.err.println(grants + " holds no grant that could be loaded");
                return CommandLine.ExitCode.USAGE;
            }
            return load(plan, options.running());
        } catch (UnreadableGrants | PlatformUnknown wrong) {
            System.err.println(wrong.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
    }

    private int load(Plan plan, Running running) throws InterruptedException {
        Run thisRun = new Run(run == null ? UUID.randomUUID() : run, seed);
        PrintStream out = json ? new PrintStream(OutputStream.nullOutputStream()) : System.out;
        out.printf("run %s: %d grants, seed %d%n", thisRun.id(), plan.grants(), seed);
        Duration wait = Duration.ofSeconds(patience);
        Voice coordinator = running.platform().coordination();
        Ledger ledger = new Ledger();
        Duration interval = Duration.ofMillis(rate > 0 ? 5 : 250);
        double share = Math.min(1, probes / (rate > 0 ? rate : UNPACED_GUESS));
        try (Http http = new Http(running, wait)) {
            Stakeholders stakeholders = new Stakeholders(http, coordinator, interval, share, seed);
            Pace pace = rate > 0 ? Pace.of(rate) : Pace.unbounded();
            Commands commands = new Commands(http, thisRun, pace, ledger, stakeholders, wait);
            Loader loader = new Loader(commands, http, ledger, thisRun, plan, coordinator, wait);
            try (Progress progress = new Progress(loader, plan.grants(), json)) {
                loader.load(grants, limit, concurrency);
            }
            stakeholders.finish();
            Outcome outcome = new Outcome(thisRun, plan, ledger, commands, loader.knownBefore(), stakeholders);
            LoadReport report = new LoadReport(outcome, Reconciling.of(outcome, running, http, wait));
            report.print(out);
            System.out.println(report.json());
            return report.agrees() ? 0 : 1;
        }
    }

    private void checkNumbers() {
        if (rate < 0 || concurrency < 1 || limit < 1 || patience < 1 || probes < 0) {
            throw wrongUse("--rate, --concurrency, --limit, --patience and --probes take positive numbers");
        }
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}

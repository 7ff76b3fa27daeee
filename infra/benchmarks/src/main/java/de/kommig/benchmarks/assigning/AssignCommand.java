package de.kommig.benchmarks.assigning;

import de.kommig.reviews.matching.Impossible;
import de.kommig.reviews.matching.Instance;
import de.kommig.reviews.matching.Matcher;
import de.kommig.reviews.matching.Pair;
import de.kommig.reviews.matching.Solution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code assign}: the solver of the reviews service, on files. Needs no platform. */
@Command(
        name = "assign",
        mixinStandardHelpOptions = true,
        description =
                "Assigns reviewers to applications with the platform's own solver. Files hold numbers separated by commas, without header"
                        + " lines. The last line is one JSON object. Exit codes: 0 assigned, 1 there is no assignment, 2 wrong use.")
public final class AssignCommand implements Callable<Integer> {

    private static final double NANOS = 1e9;
    private static final int MILLIS = 1_000;

    @Mixin
    Question question = new Question();

    @Option(names = "--limit-seconds", defaultValue = "60", description = "Time at most (default: ${DEFAULT-VALUE}).")
    double limit;

    @Option(names = "--out", description = "Where to write the pairs: reviewer and application, both from 0 on.")
    @Nullable
    Path out;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!(limit > 0 && limit <= Duration.ofDays(1).toSeconds())) {
            throw wrong("--limit-seconds: more than 0, at most a day");
        }
        Instance instance;
        try {
            instance = question.instance();
        } catch (MalformedNumbers | IllegalArgumentException wrong) {
            throw wrong(String.valueOf(wrong.getMessage()));
        }
        long began = System.nanoTime();
        return switch (Matcher.solve(instance, Duration.ofMillis(Math.round(limit * MILLIS)))) {
            case Solution solution -> {
                write(solution);
                System.out.println(AssignReport.of(solution));
                yield ExitCode.OK;
            }
            case Impossible impossible -> {
                impossible.collisions().forEach(System.err::println);
                System.out.println(AssignReport.of(impossible, (System.nanoTime() - began) / NANOS));
                yield ExitCode.SOFTWARE;
            }
        };
    }

    private void write(Solution solution) throws IOException {
        if (out != null) {
            Files.write(out, solution.pairs().stream().map(AssignCommand::line).toList());
        }
    }

    private static String line(Pair pair) {
        return pair.reviewer() + "," + pair.application();
    }

    private ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException(message);
        }
        return new ParameterException(spec.commandLine(), message);
    }
}

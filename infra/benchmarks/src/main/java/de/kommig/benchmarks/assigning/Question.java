package de.kommig.benchmarks.assigning;

import de.kommig.reviews.matching.Instance;
import de.kommig.reviews.matching.Scores;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is to be assigned: files, or a made-up instance. */
final class Question {

    private static final int DEMAND = 3;
    private static final int MOST = 4;
    private static final int LARGEST = 5_000;

    @Option(names = "--scores", description = "A row for each reviewer, in it a score for each application.")
    @Nullable
    Path scores;

    @Option(names = "--demand", description = "Reviews of each application, a line each.")
    @Nullable
    Path demand;

    @Option(names = "--load", description = "Greatest number of reviews of each reviewer, a line each.")
    @Nullable
    Path load;

    @Option(names = "--lower", description = "Least number of reviews of each reviewer, a line each.")
    @Nullable
    Path lower;

    @Option(
            names = "--synthetic",
            paramLabel = "REVIEWERSxAPPLICATIONS",
            description = "Instead of files: made-up scores by topics, 3 reviews each, at most 4 by each reviewer.")
    @Nullable
    String synthetic;

    @Option(names = "--seed", defaultValue = "1", description = "Of the made-up scores (default: ${DEFAULT-VALUE}).")
    long seed;

    /**
     * @throws MalformedNumbers for a file that does not hold what it should
     * @throws IllegalArgumentException for options that do not go together
     */
    Instance instance() throws MalformedNumbers {
        if (synthetic != null) {
            if (scores != null || demand != null || load != null || lower != null) {
                throw new IllegalArgumentException("either --synthetic or files");
            }
            return madeUp(synthetic);
        }
        if (scores == null || demand == null || load == null) {
            throw new IllegalArgumentException("--scores, --demand and --load belong together (or --synthetic)");
        }
        Scores read = Scores.of(new NumberFile(scores).rows());
        Instance instance = Instance.of(
                read,
                new NumberFile(Objects.requireNonNull(demand)).counts(read.applications()),
                new NumberFile(Objects.requireNonNull(load)).counts(read.reviewers()));
        return lower == null ? instance : instance.atLeast(new NumberFile(lower).counts(read.reviewers()));
    }

    private Instance madeUp(String size) {
        if (!size.matches("[1-9][0-9]{0,3}x[1-9][0-9]{0,3}")) {
            throw new IllegalArgumentException("--synthetic 2000x2000, not " + size);
        }
        int by = size.indexOf('x');
        int reviewers = Integer.parseInt(size.substring(0, by));
        int applications = Integer.parseInt(size.substring(by + 1));
        if (Math.max(reviewers, applications) > LARGEST) {
            throw new IllegalArgumentException("--synthetic: at most " + LARGEST + " each");
        }
        List<Integer> demands = Collections.nCopies(applications, DEMAND);
        return Instance.of(
                MadeUpScores.of(reviewers, applications, seed), demands, Collections.nCopies(reviewers, MOST));
    }
}

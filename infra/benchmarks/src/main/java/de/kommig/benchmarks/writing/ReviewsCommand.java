package de.kommig.benchmarks.writing;

import de.kommig.benchmarks.PlatformOptions;
import de.kommig.benchmarks.measuring.Latencies;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Reply;
import de.kommig.benchmarks.platform.Running;
import de.kommig.benchmarks.writing.ReviewScene.Due;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code reviews}: the last evening before reviews are due. */
@Command(
        name = "reviews",
        mixinStandardHelpOptions = true,
        description =
                "Has reviewers of many applications hand in at a pace, and counts afterwards that each review acknowledged counts, once."
                        + " The last line is one JSON object.")
public final class ReviewsCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Mixin
    PlatformOptions options = new PlatformOptions();

    @Mixin
    PaceOptions pace = new PaceOptions();

    @Mixin
    RestOption rest = new RestOption();

    @Override
    public Integer call() throws InterruptedException {
        Running running = options.running();
        try (Http http = new Http(running, PATIENCE)) {
            ReviewScene scene = ReviewScene.set(http, running.platform().coordination(), PATIENCE);
            int before = pace.before();
            int number = pace.measured();
            List<Due> due = due(scene, before + number);
            rest.take();
            AtomicInteger acknowledged = new AtomicInteger();
            Paced.run(pace.rate, before, i -> submit(scene, due.get(i), acknowledged));
            Latencies latencies = Paced.run(pace.rate, number, i -> submit(scene, due.get(before + i), acknowledged));
            int counted = count(scene, due);
            System.out.println("reviews: " + latencies.summary());
            System.out.println(JsonNodeFactory.instance
                    .objectNode()
                    .put("rate", pace.rate)
                    .put("due", due.size())
                    .put("acknowledged", acknowledged.get())
                    .put("counted", counted)
                    .set("http", latencies.summary().json()));
            return counted == acknowledged.get() && counted == before + number ? 0 : 1;
        }
    }

    /** Those of one application are not handed in one right after the other. */
    private static List<Due> due(ReviewScene scene, int reviews) throws InterruptedException {
        int applications = Math.ceilDiv(reviews, ReviewScene.REVIEWERS);
        AtomicReferenceArray<List<Due>> begun = new AtomicReferenceArray<>(applications);
        Paced.all(applications, i -> {
            begun.set(i, scene.begin(i));
            return new Reply(201, "", null, null, System.nanoTime());
        });
        return IntStream.range(0, applications * ReviewScene.REVIEWERS)
                .mapToObj(i -> begun.get(i % applications).get(i / applications))
                .limit(reviews)
                .toList();
    }

    private static Reply submit(ReviewScene scene, Due review, AtomicInteger acknowledged) {
        Reply reply = scene.submit(review);
        acknowledged.incrementAndGet();
        return reply;
    }

    private static int count(ReviewScene scene, List<Due> due) throws InterruptedException {
        List<String> rounds = due.stream().map(Due::round).distinct().toList();
        AtomicInteger counted = new AtomicInteger();
        Paced.all(rounds.size(), i -> {
            counted.addAndGet(scene.counted(rounds.get(i)));
            return new Reply(200, "", null, null, System.nanoTime());
        });
        return counted.get();
    }
}

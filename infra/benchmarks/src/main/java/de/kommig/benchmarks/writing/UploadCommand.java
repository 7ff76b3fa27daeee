package de.kommig.benchmarks.writing;

import de.kommig.benchmarks.PlatformOptions;
import de.kommig.benchmarks.measuring.Latencies;
import de.kommig.benchmarks.measuring.LiveHeap;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code upload}: what documents on their way in take of the platform's memory, and how long they take. */
@Command(
        name = "upload",
        mixinStandardHelpOptions = true,
        description =
                "Uploads many documents at once, stops them all just before their end, and looks at what is alive in the platform's heap then: once for"
                        + " small documents, once for larger ones, once for the largest that are taken. Then lets them flow, and measures how long each takes. The platform runs on"
                        + " this machine. The last line is one JSON object.")
public final class UploadCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MIB = 1024 * 1024;

    /** The largest that is taken. */
    private static final int LARGE = 10 * MIB;

    @Mixin
    PlatformOptions options = new PlatformOptions();

    @Option(names = "--pid", required = true, description = "Process id of the platform's JVM.")
    long pid;

    @Option(names = "--at-once", defaultValue = "32", description = "Documents at once (default: ${DEFAULT-VALUE}).")
    int atOnce;

    @Option(
            names = "--documents",
            defaultValue = "200",
            description = "Large documents that are let flow and measured, four at once (default: ${DEFAULT-VALUE}).")
    int documents;

    @Option(
            names = "--rest",
            defaultValue = "3",
            description =
                    "Seconds in which the database writes down what it has got, before memory is looked at (default: ${DEFAULT-VALUE}).")
    int rest;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Http http = new Http(options.running(), PATIENCE);
                LiveHeap heap = LiveHeap.of(pid)) {
            Scene scene = Scene.set(http, options.running().platform().coordination(), PATIENCE);
            Uploads uploads = new Uploads(http, scene);
            uploads.prepare(4 * atOnce + documents);
            held(uploads, heap, LARGE); // unmeasured: fills the caches of the database
            ObjectNode result = JsonNodeFactory.instance.objectNode().put("heapMiB", heap.most() / MIB);
            for (int size : List.of(MIB, LARGE / 2, LARGE)) {
                long before = heap.bytes();
                long during = held(uploads, heap, size);
                System.out.printf(
                        "%d documents of %d MiB under way: %.1f MiB alive before, %.1f MiB more with them, %.2f MiB each%n",
                        atOnce, size / MIB, mib(before), mib(during - before), mib(during - before) / atOnce);
                result.set(
                        "of" + size / MIB + "MiB",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("atOnce", atOnce)
                                .put("aliveBeforeMiB", mib(before))
                                .put("moreMiB", mib(during - before)));
            }
            Latencies latencies = new Latencies();
            Paced.all(4, documents, i -> {
                long sent = System.nanoTime();
                Reply reply = uploads.send(HeldDocument.flowing(LARGE, i));
                latencies.record(sent, reply.answered());
                return reply;
            });
            System.out.println("upload of 10 MiB, four at once: " + latencies.summary());
            System.out.println(result.set("http", latencies.summary().json()));
            return 0;
        }
    }

    /** What is alive while all documents wait for their last piece; afterwards they are let in. */
    private long held(Uploads uploads, LiveHeap heap, long bytes) throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(atOnce);
        CountDownLatch goOn = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Reply>> sent = new ArrayList<>();
            for (int i = 0; i < atOnce; i++) {
                long seed = i;
                sent.add(threads.submit(() -> uploads.send(HeldDocument.held(bytes, seed, arrived, goOn))));
            }
            long alive;
            try {
                if (!arrived.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    throw new IllegalStateException(arrived.getCount() + " documents have not got to their last piece");
                }
                Thread.sleep(Duration.ofSeconds(rest));
                alive = heap.bytes();
            } finally {
                goOn.countDown();
            }
            for (Future<Reply> one : sent) {
                one.get();
            }
            return alive;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static double mib(long bytes) {
        return Math.round(bytes * 100.0 / MIB) / 100.0;
    }
}

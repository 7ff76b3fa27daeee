package de.kommig.benchmarks.writing;

import de.kommig.benchmarks.PlatformOptions;
import de.kommig.benchmarks.measuring.Latencies;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Running;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code autosave}: measures how long saving takes while two people write in each application. */
@Command(
        name = "autosave",
        mixinStandardHelpOptions = true,
        description =
                "Has pairs of people write in applications at once, and checks that all that was acknowledged is there."
                        + " The last line is one JSON object.")
public final class AutosaveCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Mixin
    PlatformOptions options = new PlatformOptions();

    @Mixin
    PaceOptions pace = new PaceOptions();

    @Option(names = "--drafts", defaultValue = "10", description = "Applications (default: ${DEFAULT-VALUE}).")
    int drafts;

    @Override
    public Integer call() throws InterruptedException {
        Running running = options.running();
        try (Http http = new Http(running, PATIENCE)) {
            Scene scene = Scene.set(http, running.platform().coordination(), PATIENCE);
            List<Editing> people = people(scene, http);
            Paced.run(
                    pace.rate, pace.before(), i -> people.get(i % people.size()).save());
            Latencies latencies = Paced.run(
                    pace.rate,
                    pace.measured(),
                    i -> people.get(i % people.size()).save());
            List<String> lost =
                    people.stream().flatMap(one -> one.lost().stream()).toList();
            lost.forEach(System.err::println);
            System.out.println("autosave: " + latencies.summary());
            System.out.println(JsonNodeFactory.instance
                    .objectNode()
                    .put("rate", pace.rate)
                    .put("drafts", drafts)
                    .put("conflicts", people.stream().mapToInt(Editing::refused).sum())
                    .put("lost", lost.size())
                    .set("http", latencies.summary().json()));
            return lost.isEmpty() ? 0 : 1;
        }
    }

    private List<Editing> people(Scene scene, Http http) {
        List<Editing> people = new ArrayList<>();
        for (int i = 0; i < drafts; i++) {
            String application = scene.begin(http, "Vorhaben " + i);
            people.add(new Editing(http, application, scene.author(), "a"));
            people.add(new Editing(http, application, scene.colleague(), "b"));
        }
        return people;
    }
}

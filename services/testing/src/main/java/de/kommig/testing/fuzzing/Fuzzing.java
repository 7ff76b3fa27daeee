package de.kommig.testing.fuzzing;

import de.kommig.testing.Api;
import de.kommig.testing.RunningService;
import de.kommig.web.Role;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/**
 * Sends a service requests that it was not made for:
 *
 * <pre>{@code
 * @Test
 * void whatever_is_sent_is_answered() {
 *     Fuzzing.of(SERVICE).knowing(call).check();
 * }
 * }</pre>
 *
 * How many: {@code -Dkommig.fuzz.requests=17000}. Each run prints its seed; {@code -Dkommig.fuzz.seed=…} makes the same requests again, but for
 * the ids that the service gives out.
 */
public final class Fuzzing {

    private static final int REQUESTS = Integer.getInteger("kommig.fuzz.requests", 3_000);
    private static final int AT_ONCE = 4;
    private static final int SHOWN = 5;

    private final RunningService service;
    private final List<UUID> ids = new ArrayList<>();
    private final List<Api> callers = new ArrayList<>();

    private Fuzzing(RunningService service) {
        this.service = service;
    }

    /** For this service, as strangers of every role, with a bad token and with none. */
    public static Fuzzing of(RunningService service) {
        Fuzzing fuzzing = new Fuzzing(service).as(service.anonymous(), service.withToken("no.good.token"));
        for (Role role : Role.values()) {
            UUID person = UUID.randomUUID();
            UUID organisation = UUID.randomUUID();
            fuzzing.knowing(person, organisation)
                    .as(service.as(role, person, role.needsOrganisation() ? organisation : null));
        }
        return fuzzing;
    }

    /** Also as these, who have a part in what exists. */
    public Fuzzing as(Api... more) {
        callers.addAll(List.of(more));
        return this;
    }

    /** Also about these. */
    public Fuzzing knowing(UUID... more) {
        ids.addAll(List.of(more));
        return this;
    }

    /**
     * Sends the requests.
     *
     * @throws AssertionError when an answer is a failure (5xx), is no JSON, or does not come within 20 s; says what was sent
     */
    public void check() {
        long seed =
                Long.getLong("kommig.fuzz.seed", RandomGenerator.getDefault().nextLong());
        System.out.printf("fuzzing %s: seed %d, %d requests%n", service.name(), seed, REQUESTS);
        JsonNode openApi = service.anonymous().get("/api-docs").expect(200).json();
        Known known = new Known(ids);
        RequestMaker maker = new RequestMaker(Endpoint.of(service, openApi), openApi, callers, known);
        int port = service.bean(Environment.class).getRequiredProperty("local.server.port", Integer.class);
        Map<String, String> failures = new ConcurrentHashMap<>();
        Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
        long begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> sent = new ArrayList<>();
            IntStream.range(0, REQUESTS)
                    .forEach(number -> sent.add(threads.submit(() -> {
                        Dice dice = new Dice(seed, number);
                        FuzzRequest request = maker.make(number, dice);
                        FuzzAnswer answer = answer(port, request);
                        statuses.merge(answer.status(), 1, Integer::sum);
                        // Problems hold ids too: of the request.
                        if (answer.status() < 400) {
                            known.learn(request.collection(), answer.body(), dice);
                        }
                        Verdict.on(request, answer)
                                .ifPresent(wrong -> failures.putIfAbsent(
                                        wrong + " " + request.method() + " "
                                                + request.target().replaceAll("[0-9a-f-]{36}|\\?.*", "…"),
                                        "request %d %s: %s%n%s".formatted(number, wrong, answer.body(), request)));
                    })));
            sent.forEach(Fuzzing::done);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        System.out.printf("fuzzing %s: %d ms, %s%n", service.name(), took.toMillis(), new TreeMap<>(statuses));
        if (!failures.isEmpty()) {
            throw new AssertionError("seed %d, %d kinds of failure, among them:%n%s"
                    .formatted(
                            seed,
                            failures.size(),
                            String.join(
                                    "\n\n",
                                    failures.values().stream().limit(SHOWN).toList())));
        }
    }

    private static FuzzAnswer answer(int port, FuzzRequest request) {
        try {
            return FuzzAnswer.to(port, request);
        } catch (IOException broken) {
            return new FuzzAnswer(0, "", broken.toString());
        }
    }

    private static void done(Future<?> sent) {
        try {
            sent.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException own) {
            throw new IllegalStateException("the fuzzing itself failed", own);
        }
    }
}

package de.kommig.benchmarks.loading;

import de.kommig.benchmarks.measuring.Latencies;
import de.kommig.benchmarks.measuring.Pace;
import de.kommig.benchmarks.measuring.Throughput;
import de.kommig.benchmarks.platform.Backoff;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.NoAnswer;
import de.kommig.benchmarks.platform.Reply;
import de.kommig.benchmarks.platform.Request;
import de.kommig.benchmarks.platform.UnexpectedReply;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Sends commands at their pace, measures them, and writes what was acknowledged into the ledger. What a service refuses to somebody whom
 * it may not know yet ({@link Newcomers}) is sent again for a bounded time.
 */
public final class Commands {

    /** A service keeps for so long that it does not know somebody. */
    private static final long FIRST_WAIT_MILLIS = 100;

    private final Http http;
    private final Run run;
    private final Pace pace;
    private final Ledger ledger;
    private final Consumer<Acknowledgement> watchers;
    private final Duration patience;
    private final Newcomers newcomers = new Newcomers();
    private final Latencies latencies = new Latencies();
    private final Throughput throughput = new Throughput();

    /** @param patience for how long to wait until a service knows somebody */
    public Commands(
            Http http, Run run, Pace pace, Ledger ledger, Consumer<Acknowledgement> watchers, Duration patience) {
        this.http = http;
        this.run = run;
        this.pace = pace;
        this.ledger = ledger;
        this.watchers = watchers;
        this.patience = patience;
    }

    /**
     * Sends a command and enters it as acknowledged.
     *
     * @throws UnexpectedReply when the platform refuses it
     * @throws NoAnswer when there is none in time; the command is then in doubt
     */
    public Reply send(Command command) throws InterruptedException {
        Reply reply = attempt(command);
        if (!reply.is2xx()) {
            throw new UnexpectedReply(command.step() + " was refused", reply);
        }
        return reply;
    }

    /** Like {@link #send}, for a step that may be refused for a reason the loader expects: any answer is returned. */
    public Reply attempt(Command command) throws InterruptedException {
        http.prepare(command.voice());
        long due = pace.due();
        Backoff backoff = new Backoff(patience, FIRST_WAIT_MILLIS);
        while (true) {
            // Asked before it is sent: meanwhile another command of the same voice may be let in.
            boolean newcomer = newcomers.isFrom(command);
            Reply reply = answered(command);
            if (newcomers.sentAway(command, reply) && newcomer && backoff.again()) {
                // Measured is the command, not for how long its author was unknown.
                due = System.nanoTime();
                continue;
            }
            enter(command, due, reply);
            return reply;
        }
    }

    private void enter(Command command, long due, Reply reply) {
        if (reply.is2xx()) {
            latencies.record(due, reply.answered());
            throughput.count(reply.answered());
            Acknowledgement acknowledgement = new Acknowledgement(
                    command.step().stream(command.id(reply)),
                    command.version(reply),
                    command.step(),
                    command.voice(),
                    reply.answered());
            ledger.acknowledged(acknowledgement);
            watchers.accept(acknowledgement);
        }
    }

    private Reply answered(Command command) {
        Map<String, String> headers = Map.of(
                "Idempotency-Key", run.key(command.subject(), command.keyStep()),
                "X-Correlation-Id", run.id().toString());
        try {
            return http.send(Request.post(command.service(), command.path(), command.voice(), command.body(), headers));
        } catch (NoAnswer open) {
            ledger.inDoubt(command.doubtfulStream());
            throw open;
        }
    }

    public Latencies latencies() {
        return latencies;
    }

    public Throughput throughput() {
        return throughput;
    }
}

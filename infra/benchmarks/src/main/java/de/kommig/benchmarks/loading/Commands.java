package de.kommig.benchmarks.loading;

import de.kommig.benchmarks.measuring.Latencies;
import de.kommig.benchmarks.measuring.Pace;
import de.kommig.benchmarks.measuring.Throughput;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.NoAnswer;
import de.kommig.benchmarks.platform.Reply;
import de.kommig.benchmarks.platform.Request;
import de.kommig.benchmarks.platform.UnexpectedReply;
import java.util.Map;
import java.util.function.Consumer;

/** Sends commands at their pace, measures them, and writes what was acknowledged into the ledger. */
public final class Commands {

    private final Http http;
    private final Run run;
    private final Pace pace;
    private final Ledger ledger;
    private final Consumer<Acknowledgement> watchers;
    private final Latencies latencies = new Latencies();
    private final Throughput throughput = new Throughput();

    public Commands(Http http, Run run, Pace pace, Ledger ledger, Consumer<Acknowledgement> watchers) {
        this.http = http;
        this.run = run;
        this.pace = pace;
        this.ledger = ledger;
        this.watchers = watchers;
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
        Reply reply = answered(command);
        if (reply.is2xx()) {
            latencies.record(due, reply.answered());
            throughput.count(reply.answered());
            Acknowledgement acknowledgement = new Acknowledgement(
                    command.step().stream(command.id(reply)),
                    reply.version(),
                    command.step(),
                    command.voice(),
                    reply.answered());
            ledger.acknowledged(acknowledgement);
            watchers.accept(acknowledgement);
        }
        return reply;
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

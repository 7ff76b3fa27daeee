package de.kommig.benchmarks.loading;

import de.kommig.benchmarks.enrolling.ReadyReviewers;
import de.kommig.benchmarks.grants.Grant;
import de.kommig.benchmarks.grants.GrantEntry;
import de.kommig.benchmarks.grants.GrantFile;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.NoAnswer;
import de.kommig.benchmarks.platform.Voice;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends grants on their way, so many at a time, each in a virtual thread of its own. */
public final class Loader {

    private final Commands commands;
    private final Ledger ledger;
    private final Prerequisites prerequisites;
    private final GrantFlow flow;
    private final AtomicInteger finished = new AtomicInteger();

    /**
     * @param plan of the file that will be loaded
     * @param coordinator in whose name funders are confirmed and applications guided
     * @param patience how long to wait for what the platform does by itself
     */
    public Loader(
            Commands commands, Http http, Ledger ledger, Run run, Plan plan, Voice coordinator, Duration patience) {
        this.commands = commands;
        this.ledger = ledger;
        this.prerequisites = new Prerequisites(commands, plan.budgets(), coordinator);
        this.flow = new GrantFlow(
                commands,
                prerequisites,
                new Reactions(http, patience),
                new Reviewers(run),
                new ReadyReviewers(http),
                coordinator);
    }

    /** Loads up to {@code limit} grants of the file; returns when the last has reached its end. */
    public void load(Path file, int limit, int concurrency) throws InterruptedException {
        Semaphore places = new Semaphore(concurrency);
        try (GrantFile records = GrantFile.open(file);
                ExecutorService flows = Executors.newVirtualThreadPerTaskExecutor()) {
            int started = 0;
            while (started < limit) {
                GrantEntry entry = records.next();
                if (entry == null) {
                    break;
                }
                if (entry instanceof Grant grant) {
                    started++;
                    places.acquire();
                    flows.execute(() -> {
                        load(grant);
                        places.release();
                    });
                }
            }
        }
    }

    private void load(Grant grant) {
        try {
            ledger.loaded(flow.run(grant));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            failed(grant, "stopped");
        } catch (NoAnswer open) {
            failed(grant, open.getMessage() + " (" + open.getCause() + ")");
        } catch (RuntimeException refused) {
            failed(grant, String.valueOf(refused));
        } finally {
            finished.incrementAndGet();
        }
    }

    private void failed(Grant grant, String reason) {
        ledger.failed(new Failure(grant.position() + " " + grant.id(), reason));
    }

    /** Grants that have reached their end, well or not. */
    public int finished() {
        return finished.get();
    }

    /** Organisations that an earlier run had registered. */
    public Set<UUID> knownBefore() {
        return prerequisites.knownBefore();
    }

    public Commands commands() {
        return commands;
    }
}

package de.kommig.backbone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.connect.runtime.rest.entities.ConnectorStateInfo;
import org.jspecify.annotations.Nullable;

/** What the supervisor remembers of one connector between two looks. */
final class WatchedConnector {

    private static final String FAILED = "FAILED";
    private static final String RUNNING = "RUNNING";

    private final String name;
    private final Recovery recovery = new Recovery();
    private @Nullable String lastError;

    WatchedConnector(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    synchronized @Nullable String lastError() {
        return lastError;
    }

    synchronized boolean restartIsDue(@Nullable ConnectorStateInfo status, Instant now) {
        return recovery.restartIsDue(noteFailure(status), now);
    }

    private boolean noteFailure(@Nullable ConnectorStateInfo status) {
        var failed = parts(status).filter(part -> FAILED.equals(part.state())).findFirst();
        failed.ifPresent(part -> lastError = ErrorLine.of(part.trace()));
        return failed.isPresent();
    }

    synchronized ConnectorHealth health(@Nullable ConnectorStateInfo status) {
        if (status == null) {
            return new ConnectorHealth(name, "UNKNOWN", List.of(), false, recovery.restarts(), lastError);
        }
        noteFailure(status);
        var tasks = new ArrayList<String>();
        status.tasks().forEach(task -> tasks.add(task.state()));
        var up = recovery.steady() && !tasks.isEmpty() && parts(status).allMatch(part -> RUNNING.equals(part.state()));
        return new ConnectorHealth(
                name, status.connector().state(), List.copyOf(tasks), up, recovery.restarts(), lastError);
    }

    private static Stream<ConnectorStateInfo.AbstractState> parts(@Nullable ConnectorStateInfo status) {
        return status == null ? Stream.empty() : Stream.concat(Stream.of(status.connector()), status.tasks().stream());
    }
}

package de.kommig.applications.extending;

import de.kommig.applications.application.Stages;
import de.kommig.applications.call.Call;
import de.kommig.applications.deadline.Deadline;
import de.kommig.applications.deadline.DeadlineCommand;
import de.kommig.contracts.call.LastSecond;
import de.kommig.contracts.deadline.DeadlineEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.web.Caller;
import de.kommig.web.NameUuid;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up who has an exception, straight from the event store: what was granted or taken back just now counts. */
@Component
public class KnownDeadlines {

    private final Aggregates<Deadline, DeadlineCommand, DeadlineEvent> deadlines;

    public KnownDeadlines(Aggregates<Deadline, DeadlineCommand, DeadlineEvent> deadlines) {
        this.deadlines = deadlines;
    }

    /** The id of what one organisation's deadline for one call is kept under. */
    static UUID id(UUID call, UUID organisation) {
        return NameUuid.of("deadline", call.toString(), organisation.toString());
    }

    /**
     * The last second of the exception that the caller's organisation has, or one that was merged into it; {@code null}: there is none, or all has been
     * decided. Not looked up while everybody has time: on the last day of a call every query counts.
     */
    public @Nullable Instant exception(Call.Public call, Caller caller, Instant now) {
        return LastSecond.isOver(Stages.closesAt(call.terms()), now) ? granted(call, caller) : null;
    }

    /** The same, also while everybody has time: what has been granted is shown at once. */
    public @Nullable Instant granted(Call.Public call, Caller caller) {
        boolean takesAny = call instanceof Call.Published || call instanceof Call.Closed;
        if (!takesAny) {
            return null;
        }
        Optional<Instant> latest = caller.organisations().stream()
                .flatMap(organisation -> until(id(call.id(), organisation)))
                .max(Comparator.naturalOrder());
        return latest.orElse(null);
    }

    private Stream<Instant> until(UUID deadline) {
        return deadlines.load(deadline).state() instanceof Deadline.PutOff(var granted)
                ? Stream.of(granted.until())
                : Stream.empty();
    }
}

package de.kommig.applications.exporting;

import de.kommig.applications.checking.Checks;
import de.kommig.applications.commenting.Comments;
import de.kommig.eventstore.tracing.Traces;
import de.kommig.web.Person;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Puts together all that this service knows of somebody, for them alone. */
@Component
public class Exporting {

    private final Traces traces;
    private final Comments comments;
    private final Checks checks;
    private final Clock clock;

    public Exporting(Traces traces, Comments comments, Checks checks, Clock clock) {
        this.traces = traces;
        this.comments = comments;
        this.checks = checks;
        this.clock = clock;
    }

    /** All of it, as it is now. */
    public PersonExport export(Person person) {
        return new PersonExport(
                person.id(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                traces.of(person.id()),
                comments.by(person.id()),
                checks.by(person.id()));
    }
}

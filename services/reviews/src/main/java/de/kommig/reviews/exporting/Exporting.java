package de.kommig.reviews.exporting;

import de.kommig.eventstore.tracing.Traces;
import de.kommig.reviews.exporting.PersonExport.ExportedDraft;
import de.kommig.reviews.pool.Pool;
import de.kommig.reviews.pool.Suspensions;
import de.kommig.reviews.reviewing.ReviewDrafts;
import de.kommig.reviews.reviewing.ReviewTexts;
import de.kommig.reviews.texts.Statements;
import de.kommig.web.Person;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts together all that this service knows of somebody, for them alone. */
@Component
public class Exporting {

    private final Assignments assignments;
    private final Pool pool;
    private final Suspensions suspensions;
    private final Traces traces;
    private final Statements statements;
    private final ReviewTexts texts;
    private final ReviewDrafts drafts;
    private final Clock clock;

    public Exporting(
            Assignments assignments,
            Pool pool,
            Suspensions suspensions,
            Traces traces,
            Statements statements,
            ReviewTexts texts,
            ReviewDrafts drafts,
            Clock clock) {
        this.assignments = assignments;
        this.pool = pool;
        this.suspensions = suspensions;
        this.traces = traces;
        this.statements = statements;
        this.texts = texts;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** All of it, as it is now. */
    public PersonExport export(Person person) {
        UUID id = person.id();
        Written written = new Written(traces.eventsOf(id), statements, texts);
        return new PersonExport(
                id,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                assignments.of(id),
                pool.find(id).orElse(null),
                suspensions.outlast(id),
                traces.of(id),
                written.reviews(),
                drafts.of(id).stream()
                        .map(own -> new ExportedDraft(own.round(), own.draft()))
                        .toList(),
                written.statements(),
                written.contributions(),
                written.ballots());
    }
}

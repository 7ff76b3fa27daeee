package de.kommig.applications.checking;

import de.kommig.applications.application.Application;
import de.kommig.contracts.EventFamilies;
import de.kommig.eventstore.decider.Rejection;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.TooMuchContention;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.eventstore.store.StreamId;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Closes a checklist while its application is admitted, so that no item becomes faulty between the look at it and the event. The seal names the version of
 * the application's stream on which the admission is decided, and is void once that is past. One that its owner has left, because of a crash, is void
 * after a time that is much longer than an admission takes.
 */
@Component
class Closing {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 20;

    private final Checklists checklists;
    private final Checks checks;

    Closing(Checklists checklists, Checks checks) {
        this.checklists = checklists;
        this.checks = checks;
    }

    /** Whether somebody may be about to admit the application on these results. */
    static boolean isUnderWay(Results results, long version, CommandContext context) {
        Results.Seal seal = results.seal();
        return seal != null
                && seal.version() == version
                && seal.at().plus(PATIENCE).isAfter(context.now());
    }

    /** One attempt to admit, which may have to look several times. */
    final class Attempted {

        private @Nullable Results sealed;

        /** Why the application cannot be admitted as it is; {@code null} when all of its checklist is settled, and stays so. */
        @Nullable
        Rejection close(
                Versioned<Application> now,
                Application.Begun application,
                CommandContext context,
                Function<Checklist, Rejection> open) {
            if (!(application instanceof Application.Submitted submitted) || context.isStaleAt(now.version())) {
                return null;
            }
            UUID id = application.parties().application();
            for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
                Checklist checklist = checklists.of(submitted, now.version());
                if (!checklist.isSettled()) {
                    return open.apply(checklist);
                }
                if (checklist.entries().isEmpty()) {
                    return null;
                }
                Results results = checklist.results();
                if (isUnderWay(results, now.version(), context)) {
                    return CheckingRejection.ADMISSION_UNDER_WAY;
                }
                Results closed = results.sealed(new Results.Seal(now.version(), context.now()));
                if (checks.write(results.turn(), closed)) {
                    sealed = closed;
                    return null;
                }
            }
            throw new TooMuchContention(new StreamId(EventFamilies.APPLICATIONS.aggregate(), id));
        }

        /** Nothing has been admitted; somebody else's seal stays. */
        void undo() {
            if (sealed != null) {
                checks.write(sealed.turn(), sealed.unsealed());
            }
        }
    }

    Attempted attempt() {
        return new Attempted();
    }
}

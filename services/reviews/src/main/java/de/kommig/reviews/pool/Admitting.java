package de.kommig.reviews.pool;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.InvalidInput;
import de.kommig.web.NotFound;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import de.kommig.web.StaleVersion;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Coordinators see who has enrolled, and decide who can be asked. */
@Service
public class Admitting {

    private final Pool pool;
    private final Suspensions suspensions;

    Admitting(Pool pool, Suspensions suspensions) {
        this.pool = pool;
        this.suspensions = suspensions;
    }

    /** Those that are wanted, by their pseudonyms. */
    public Page<PoolEntry> list(PoolFilter filter, PageRequest request) {
        @Nullable UUID after = request.after().map(Admitting::position).orElse(null);
        return Page.of(
                pool.page(filter, after, request.limit() + 1),
                request,
                entry -> entry.person().toString());
    }

    /** @throws NotFound (404) for who has not enrolled */
    public PoolEntry find(UUID person) {
        return pool.find(person).orElseThrow(NotFound::new);
    }

    /** Can be asked from now on; who can be already, stays so. */
    public PoolEntry admit(UUID person, CommandContext context) {
        PoolEntry admitted = put(person, PoolState.ADMITTED, context);
        suspensions.erase(person);
        return admitted;
    }

    /** Cannot be asked from now on; what they have been asked for already, stays. */
    public PoolEntry suspend(UUID person, CommandContext context) {
        return put(person, PoolState.SUSPENDED, context);
    }

    private PoolEntry put(UUID person, PoolState state, CommandContext context) {
        return pool.change(person, entry -> {
                    if (context.isStaleAt(entry.revision())) {
                        throw new StaleVersion(entry.revision());
                    }
                    return entry.state() == state
                            ? entry
                            : entry.with(state, context.now().truncatedTo(ChronoUnit.MILLIS));
                })
                .orElseThrow(NotFound::new);
    }

    private static UUID position(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException fromAnotherList) {
            throw InvalidInput.inParameter("cursor", "not-a-cursor");
        }
    }
}

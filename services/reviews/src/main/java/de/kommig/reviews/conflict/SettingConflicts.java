package de.kommig.reviews.conflict;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.round.ConflictGround;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.reviews.pool.Pool;
import de.kommig.reviews.pool.PoolEntry;
import de.kommig.reviews.round.Assignment;
import de.kommig.reviews.round.Panel;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import de.kommig.reviews.texts.Statements;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Coordinators see who must not review an application, and say so where the platform cannot know. */
@Service
public class SettingConflicts {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final Statements statements;
    private final Conflicts conflicts;
    private final Pool pool;

    SettingConflicts(
            Aggregates<Round, RoundCommand, RoundEvent> rounds, Statements statements, Conflicts conflicts, Pool pool) {
        this.rounds = rounds;
        this.statements = statements;
        this.conflicts = conflicts;
        this.pool = pool;
    }

    /** They must not review it; who has been asked is out. */
    public Outcome<Round> set(
            UUID round, UUID reviewer, ConflictGround ground, @Nullable String explanation, CommandContext context) {
        return rounds.handle(
                round,
                state -> new RoundCommand.SetConflictOf(
                        reviewer, ground, state instanceof Round.Open ? kept(round, explanation) : null),
                context);
    }

    /** That was not right. */
    public Outcome<Round> lift(UUID round, UUID reviewer, CommandContext context) {
        return rounds.handle(round, new RoundCommand.LiftConflictOf(reviewer), context);
    }

    /** All that is known: what reviewers and coordinators have said, and what the platform finds about those in the pool and those who are asked. */
    public List<KnownConflict> of(Panel panel) {
        List<KnownConflict> known = new ArrayList<>();
        panel.assignments().forEach((reviewer, assignment) -> {
            if (assignment instanceof Assignment.Recused recused) {
                known.add(KnownConflict.of(reviewer, recused));
            }
        });
        panel.conflicts().forEach((reviewer, set) -> known.add(KnownConflict.of(reviewer, set)));
        UUID application = panel.parties().application();
        Set<UUID> others = new LinkedHashSet<>(
                pool.admitted().stream().map(PoolEntry::person).sorted().toList());
        others.addAll(panel.assignments().keySet());
        known.forEach(one -> others.remove(one.reviewer()));
        Conflicts.Found found = conflicts.between(others, List.of(application));
        others.forEach(reviewer -> found.of(reviewer, application).stream()
                .limit(1)
                .forEach(one -> known.add(KnownConflict.of(reviewer, one))));
        return known;
    }

    private @Nullable ContentRef kept(UUID round, @Nullable String text) {
        return text == null || text.isBlank() ? null : statements.keep(round, text);
    }
}

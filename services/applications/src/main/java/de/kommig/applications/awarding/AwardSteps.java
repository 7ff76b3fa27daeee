package de.kommig.applications.awarding;

import de.kommig.applications.award.Award;
import de.kommig.applications.award.AwardCommand;
import de.kommig.applications.award.AwardDecider;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.eventstore.decider.Decision;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Takes steps with awards; texts are kept only for those that are allowed. */
@Component
class AwardSteps {

    private static final ContentRef NOT_KEPT = new ContentRef("", "");

    private final Aggregates<Award, AwardCommand, AwardEvent> awards;
    private final KnownAwards known;
    private final Texts texts;

    AwardSteps(Aggregates<Award, AwardCommand, AwardEvent> awards, KnownAwards known, Texts texts) {
        this.awards = awards;
        this.known = known;
        this.texts = texts;
    }

    /** Where texts are kept. */
    @FunctionalInterface
    interface Keeping {

        ContentRef keep(Record text);
    }

    /** A step; asked twice, the first time with texts that are not kept, to see whether it is allowed. */
    @FunctionalInterface
    interface Step {

        AwardCommand command(Award.Known award, Keeping texts);
    }

    /** Takes a step with an award to which the caller must stand in this way (404). */
    Outcome<Award> take(Viewpoint who, UUID id, Caller caller, CommandContext context, Step step) {
        return handle(
                id,
                state -> {
                    Award.Known award = known.as(who, state, caller);
                    return keeping -> step.command(award, keeping);
                },
                context);
    }

    /** Takes a step with whatever is known of an award, perhaps nothing. */
    Outcome<Award> handle(UUID id, Function<Award, Function<Keeping, AwardCommand>> step, CommandContext context) {
        return awards.handle(
                id,
                state -> {
                    Function<Keeping, AwardCommand> command = step.apply(state);
                    AwardCommand wanted = command.apply(text -> NOT_KEPT);
                    return AwardDecider.DECIDER.decide().apply(state, wanted) instanceof Decision.Rejected
                            ? wanted
                            : command.apply(text -> texts.keepForAward(id, text));
                },
                context);
    }
}

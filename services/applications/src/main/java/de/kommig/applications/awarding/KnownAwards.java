package de.kommig.applications.awarding;

import de.kommig.applications.award.Award;
import de.kommig.applications.award.AwardCommand;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds awards for those who may know of them; for all others there are none (404). */
@Component
public class KnownAwards {

    private final Aggregates<Award, AwardCommand, AwardEvent> awards;

    public KnownAwards(Aggregates<Award, AwardCommand, AwardEvent> awards) {
        this.awards = awards;
    }

    /**
     * The award as it is now, for the caller to look at.
     *
     * @throws NotFound when the caller may not
     */
    public Versioned<Award> visible(UUID id, Caller caller) {
        Versioned<Award> award = awards.load(id);
        if (viewpoint(award.state(), caller) == Viewpoint.NOBODY) {
            throw new NotFound();
        }
        return award;
    }

    /**
     * The award, for a caller who must stand to it in this way to go on.
     *
     * @throws NotFound when the caller does not
     */
    public Award.Known as(Viewpoint wanted, Award state, Caller caller) {
        if (state instanceof Award.Known known && viewpoint(state, caller) == wanted) {
            return known;
        }
        throw new NotFound();
    }

    /** The same for an award that is loaded for that. */
    public Award.Known as(Viewpoint wanted, UUID id, Caller caller) {
        return as(wanted, awards.load(id).state(), caller);
    }

    static Viewpoint viewpoint(Award state, Caller caller) {
        return state instanceof Award.Known known ? AwardAccess.viewpoint(caller, known.parties()) : Viewpoint.NOBODY;
    }
}

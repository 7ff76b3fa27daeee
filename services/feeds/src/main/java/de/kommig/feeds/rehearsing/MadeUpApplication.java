package de.kommig.feeds.rehearsing;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Recommendation;
import de.kommig.contracts.Vote;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.contracts.round.Score;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What happens to a made-up application, from its draft to its decision. */
final class MadeUpApplication {

    static final ContentRef NOTHING = new ContentRef("made-up", "0".repeat(64));
    static final String TITLE = "Sprachcafé";
    static final Money REQUESTED = Money.euros("4000");
    static final Money GIVEN = Money.euros("3600");

    private static final List<String> REGIONS = List.of("altona");
    private static final List<String> TOPICS = List.of("language");
    private static final Duration TO_CORRECT = Duration.ofDays(14);
    private static final int REVIEWS = 2;

    private MadeUpApplication() {}

    /** The events in order; those of an award follow. */
    static List<Object> life(Parties parties, Ending ending, Instant begin) {
        List<Object> life = new ArrayList<>();
        life.add(new ApplicationEvent.Drafted(parties, TITLE, REQUESTED, NOTHING));
        life.add(new ApplicationEvent.Submitted(parties, TITLE, REQUESTED, NOTHING, REGIONS, TOPICS));
        life.add(new ApplicationEvent.Returned(parties, NOTHING, begin.plus(TO_CORRECT)));
        life.add(new ApplicationEvent.Resubmitted(parties, TITLE, REQUESTED, NOTHING, REGIONS, TOPICS));
        life.add(new ApplicationEvent.Admitted(parties, REVIEWS, REVIEWS));
        life.add(new RoundEvent.Opened(parties, REVIEWS, REVIEWS));
        life.add(new ApplicationEvent.ReviewStarted(parties));
        life.add(reviewed(parties, ending, 1));
        if (ending == Ending.WITHDRAWN) {
            life.add(new ApplicationEvent.Withdrawn(parties, null));
            return life;
        }
        life.add(reviewed(parties, ending, REVIEWS));
        life.add(new RoundEvent.Closed(parties, vote(ending)));
        life.add(new ApplicationEvent.Voted(parties, vote(ending)));
        life.add(decision(parties, ending));
        return life;
    }

    private static RoundEvent reviewed(Parties parties, Ending ending, int number) {
        UUID nobody = new UUID(parties.application().getMostSignificantBits(), number);
        return new RoundEvent.ReviewSubmitted(
                parties, nobody, List.of(new Score("reach", 7)), recommendation(ending), NOTHING);
    }

    private static Recommendation recommendation(Ending ending) {
        return ending == Ending.REJECTED ? Recommendation.REJECT : Recommendation.APPROVE;
    }

    private static Vote vote(Ending ending) {
        return ending == Ending.REJECTED ? Vote.of(0, 0, REVIEWS) : Vote.of(REVIEWS, 0, 0);
    }

    private static ApplicationEvent decision(Parties parties, Ending ending) {
        return switch (ending) {
            case APPROVED -> new ApplicationEvent.Approved(parties, GIVEN, null);
            case REJECTED -> new ApplicationEvent.Rejected(parties, NOTHING);
            case WAITLISTED -> new ApplicationEvent.Waitlisted(parties, 1, null);
            case WITHDRAWN -> throw new IllegalArgumentException("taken back before it is decided");
        };
    }
}

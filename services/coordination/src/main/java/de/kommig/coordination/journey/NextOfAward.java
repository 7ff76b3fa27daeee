package de.kommig.coordination.journey;

import de.kommig.coordination.journey.Next.Turn;
import java.util.List;

/** The next step once money has been granted. Of all that is open, everybody is told first what is theirs to do. */
final class NextOfAward {

    private NextOfAward() {}

    static Next of(Journey journey, Audience audience) {
        if (!new Sight(journey, audience).award()) {
            return Next.of(Turn.NOBODY, "approved", audience);
        }
        List<Next> open = AwardStanding.of(journey).open().stream()
                .map(step -> step.to(audience))
                .toList();
        return open.stream().filter(Next::yours).findFirst().orElse(open.getFirst());
    }
}

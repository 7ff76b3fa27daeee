package de.kommig.applications.submitting;

import de.kommig.applications.application.ApplicationRejection;
import de.kommig.applications.claiming.Claim;
import de.kommig.applications.claiming.Claims;
import de.kommig.applications.prechecking.StandingApplications;
import de.kommig.applications.working.Sealing;
import de.kommig.contracts.EventFamilies;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.TooMuchContention;
import de.kommig.eventstore.store.StreamId;
import de.kommig.web.RejectedCommand;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Sees to it that of several applications of one organisation to a call that takes only one, handed in at the same moment, one is taken. Each claims the place
 * after its draft is sealed and before its event is appended. Who finds it another's looks what became of that one: it stands, then the place is taken; its
 * submission is under way, then somebody has to wait; or nothing came of it (it was refused, it was taken back, the service stopped in between), then the place is
 * free, and whoever was merely slow finds that something else has come next.
 */
@Component
class OnePlace {

    private static final int ATTEMPTS = 20;

    private final Claims claims;
    private final Sealing sealing;
    private final StandingApplications standing;

    OnePlace(Claims claims, Sealing sealing, StandingApplications standing) {
        this.claims = claims;
        this.sealing = sealing;
        this.standing = standing;
    }

    /**
     * Whether another application has the place; if not, this one has it now.
     *
     * @throws RejectedCommand when another one is being handed in at this moment
     */
    boolean isTaken(UUID call, UUID organisation, UUID application, CommandContext context) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Claim place = claims.claim("place/" + call + "/" + organisation, application, context.now());
            if (place.application().equals(application)) {
                return false;
            }
            // First whether it is under way: what has ended since then has an outcome already.
            boolean underWay = sealing.isUnderWay(place.application(), context);
            if (standing.stands(place.application())) {
                return true;
            }
            if (underWay) {
                throw new RejectedCommand(ApplicationRejection.ANOTHER_SUBMISSION_UNDER_WAY);
            }
            if (claims.takeOver(place, application, context.now())) {
                return false;
            }
        }
        throw new TooMuchContention(new StreamId(EventFamilies.APPLICATIONS.aggregate(), application));
    }
}

package de.kommig.web.membership;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.web.Caller;
import de.kommig.web.RejectedCommand;
import de.kommig.web.Role;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Who decides for the coordination centre does not do so in matters of an organisation of their own: whoever sits on a party's board, is employed by it or
 * represents it, or whose impartiality there is reason to mistrust, is excluded (§ 20 Abs. 1 Satz 1 Nr. 3 and 5, § 21 VwVfG). An adviser is not: guidance is
 * what the centre is for, and § 20 Abs. 1 Satz 1 Nr. 6 VwVfG excludes only who was active outside their office.
 */
public final class OwnMatters {

    private final Affiliations affiliations;

    public OwnMatters(Affiliations affiliations) {
        this.affiliations = affiliations;
    }

    /**
     * Lets everybody pass but a coordinator of their own matter.
     *
     * @param involved organisations that have a part in it
     * @throws RejectedCommand (409 {@code own-conflict-of-interest}) when the coordinator belongs to one of them, or to one that has taken it over
     */
    public void refuse(Caller caller, Collection<UUID> involved, Instant now) {
        if (caller.is(Role.COORDINATOR) && belongs(caller.person(), Set.copyOf(involved), now)) {
            throw new RejectedCommand(() -> "own-conflict-of-interest");
        }
    }

    private boolean belongs(UUID person, Set<UUID> involved, Instant now) {
        return affiliations.of(person).stream()
                .filter(one -> one.holdsAt(now) && one.memberRole() != MemberRole.ADVISER)
                .anyMatch(one -> involved.contains(one.organisation())
                        || one.takenOver().stream().anyMatch(involved::contains));
    }
}

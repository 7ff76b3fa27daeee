package de.kommig.organisations.erasing;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.organisations.accesses.Accesses;
import de.kommig.organisations.people.KnownPerson;
import de.kommig.organisations.people.People;
import de.kommig.web.Person;
import de.kommig.web.StaleVersion;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Erases somebody: ends their memberships, deletes what is held under their address, their data, and the trail of who has looked at it.
 * What remains is their pseudonym in events, which says nothing any more. Doing it again finishes what broke off.
 */
@Component
public class Erasing {

    private final People people;
    private final Leaving leaving;
    private final List<HeldByAddress> heldByAddress;
    private final Accesses accesses;

    Erasing(People people, Leaving leaving, ObjectProvider<HeldByAddress> heldByAddress, Accesses accesses) {
        this.people = people;
        this.leaving = leaving;
        this.heldByAddress = heldByAddress.orderedStream().toList();
        this.accesses = accesses;
    }

    /**
     * Erases the person; durable when this returns. Nothing to erase is no error.
     *
     * @throws StaleVersion (412) when their data is no longer as they saw it
     */
    public void erase(Person person, CommandContext context) {
        UUID id = person.id();
        people.find(id).ifPresent(known -> {
            requireSeen(known, context);
            heldByAddress.forEach(holder -> holder.eraseAddress(known.data().email()));
        });
        leaving.leaveAll(id, context);
        // Not before: it has the address by which a second attempt finds what the first has left.
        people.erase(id);
        accesses.eraseOf(id);
    }

    private static void requireSeen(KnownPerson known, CommandContext context) {
        if (context.expectedVersion().isPresent() && context.expectedVersion().getAsLong() != known.revision()) {
            throw new StaleVersion(known.revision());
        }
    }
}

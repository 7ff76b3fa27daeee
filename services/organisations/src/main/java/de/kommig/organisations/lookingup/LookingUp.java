package de.kommig.organisations.lookingup;

import de.kommig.organisations.accesses.Accesses;
import de.kommig.organisations.accesses.Disclosure;
import de.kommig.organisations.accesses.Onlooker;
import de.kommig.organisations.people.KnownPerson;
import de.kommig.organisations.people.People;
import de.kommig.web.NotFound;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Shows people's data to others. Each look is noted first; what cannot be noted is not shown. Whether the onlooker may look, whoever calls
 * this has made sure.
 */
@Component
public class LookingUp {

    private final People people;
    private final Accesses accesses;

    public LookingUp(People people, Accesses accesses) {
        this.people = people;
        this.accesses = accesses;
    }

    /**
     * How to get in touch with somebody.
     *
     * @throws NotFound (404) when they have not said, or have had it erased; nothing is noted then
     */
    public ContactSheet contact(UUID person, Onlooker onlooker) {
        KnownPerson known = people.find(person).orElseThrow(NotFound::new);
        accesses.note(onlooker, List.of(person), Disclosure.CONTACT);
        return ContactSheet.of(known);
    }

    /** What these people are called, by pseudonym, e.g. the members of one organisation; without those who have not said. */
    public Map<UUID, String> names(Collection<UUID> some, Onlooker onlooker) {
        Map<UUID, String> names = new HashMap<>();
        people.find(some).forEach(known -> names.put(known.id(), known.data().name()));
        accesses.note(onlooker, names.keySet(), Disclosure.NAME);
        return names;
    }
}

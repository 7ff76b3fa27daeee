package de.kommig.organisations.introducing;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.organisations.people.KnownPerson;
import de.kommig.organisations.people.People;
import de.kommig.organisations.people.PersonalData;
import de.kommig.web.Person;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps what people say of themselves. Only they themselves do: whoever has signed in speaks for nobody else here. */
@Component
public class Introducing {

    private final People people;

    public Introducing(People people) {
        this.people = people;
    }

    /** What this person has said; empty if nothing yet. */
    public Optional<KnownPerson> find(Person person) {
        return people.find(person.id());
    }

    /** Puts this in place of all that the person has said before; what it was is not kept. */
    public Outcome<KnownPerson> introduce(Person person, PersonalData data, CommandContext context) {
        return people.put(person.id(), data, context.now(), context.expectedVersion());
    }
}

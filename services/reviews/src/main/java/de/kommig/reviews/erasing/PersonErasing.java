package de.kommig.reviews.erasing;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Erases all that this service holds of somebody beside events. */
@Component
public class PersonErasing {

    private final List<HeldOfPerson> held;

    PersonErasing(ObjectProvider<HeldOfPerson> held) {
        this.held = held.orderedStream().toList();
    }

    /** Durable when this returns; doing it again finishes what broke off. */
    public void erase(UUID person) {
        held.forEach(one -> one.erase(person));
    }
}

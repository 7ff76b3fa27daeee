package de.kommig.reviews.inbound;

import de.kommig.eventstore.consuming.StateFollower;
import de.kommig.reviews.assigning.Departing;
import de.kommig.reviews.conflict.ConflictWatch;
import de.kommig.reviews.conflict.MailDomains;
import de.kommig.reviews.erasing.PersonErasing;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Who has themselves erased is gone from here too, and nobody waits for their reviews. Of what people say of themselves elsewhere, the domain of their e-mail address is kept and nothing else: it
 * may show a common employer.
 */
@Component
class PeopleFollowing implements StateFollower<Optional<String>> {

    private final PersonErasing erasing;
    private final Departing departing;
    private final MailDomains domains;
    private final ConflictWatch watch;

    PeopleFollowing(PersonErasing erasing, Departing departing, MailDomains domains, ConflictWatch watch) {
        this.erasing = erasing;
        this.departing = departing;
        this.domains = domains;
        this.watch = watch;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public String topic() {
        return "kommig.people";
    }

    @Override
    public Optional<String> read(Document person) {
        return Optional.ofNullable(person.getString("email"));
    }

    @Override
    public void take(UUID person, Optional<String> email) {
        if (domains.keep(person, email.orElse(null))) {
            watch.learnOf(person);
        }
    }

    @Override
    public void erase(UUID person) {
        erasing.erase(person);
        departing.leave(person);
    }
}

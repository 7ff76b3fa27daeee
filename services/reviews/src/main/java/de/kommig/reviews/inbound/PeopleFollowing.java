package de.kommig.reviews.inbound;

import de.kommig.contracts.json.EventJson;
import de.kommig.contracts.json.MalformedEvent;
import de.kommig.eventstore.consuming.StateFollower;
import de.kommig.reviews.conflict.ConflictWatch;
import de.kommig.reviews.conflict.MailDomains;
import de.kommig.reviews.erasing.PersonErasing;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who has themselves erased is gone from here too. Of what people say of themselves elsewhere, the domain of their e-mail address is kept and nothing else: it
 * may show a common employer.
 */
@Component
class PeopleFollowing implements StateFollower {

    private final PersonErasing erasing;
    private final MailDomains domains;
    private final ConflictWatch watch;

    PeopleFollowing(PersonErasing erasing, MailDomains domains, ConflictWatch watch) {
        this.erasing = erasing;
        this.domains = domains;
        this.watch = watch;
    }

    /** What counts here of a person. */
    private record Reached(@Nullable String email) {}

    @Override
    public String name() {
        return "people";
    }

    @Override
    public String topic() {
        return "kommig.people";
    }

    @Override
    public void follow(String key, @Nullable String state) {
        UUID person = UUID.fromString(key);
        if (state == null) {
            erasing.erase(person);
        } else if (domains.keep(person, email(state))) {
            watch.learnOf(person);
        }
    }

    private static @Nullable String email(String state) {
        try {
            return EventJson.read(state, Reached.class).email();
        } catch (MalformedEvent unreadable) {
            return null;
        }
    }
}

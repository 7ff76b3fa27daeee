package de.kommig.applications.inbound;

import de.kommig.applications.masking.NamePrints;
import de.kommig.eventstore.consuming.StateFollower;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How people are called is kept as prints, to mask their names in blind reviews; it goes with them. */
@Component
class PeopleFollowing implements StateFollower {

    private static final Logger LOG = LoggerFactory.getLogger(PeopleFollowing.class);

    private final NamePrints prints;

    PeopleFollowing(NamePrints prints) {
        this.prints = prints;
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
    public void follow(String key, @Nullable String state) {
        UUID person;
        @Nullable String name;
        try {
            person = UUID.fromString(key);
            name = state == null ? null : Document.parse(state).getString("name");
        } catch (RuntimeException malformed) {
            LOG.warn("a state on {} is left aside: it is no person", topic());
            return;
        }
        if (name == null) {
            prints.forget(person);
        } else {
            prints.keep(person, name);
        }
    }
}

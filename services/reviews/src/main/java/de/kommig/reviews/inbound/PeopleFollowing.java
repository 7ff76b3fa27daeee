package de.kommig.reviews.inbound;

import de.kommig.eventstore.consuming.StateFollower;
import de.kommig.reviews.erasing.PersonErasing;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who has themselves erased is gone from here too. What people say of themselves elsewhere is not kept. */
@Component
class PeopleFollowing implements StateFollower {

    private final PersonErasing erasing;

    PeopleFollowing(PersonErasing erasing) {
        this.erasing = erasing;
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
        if (state == null) {
            erasing.erase(UUID.fromString(key));
        }
    }
}

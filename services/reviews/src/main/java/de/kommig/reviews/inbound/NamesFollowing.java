package de.kommig.reviews.inbound;

import de.kommig.eventstore.consuming.StateFollower;
import de.kommig.web.masking.NamePrints;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** How people are called is kept as prints, to mask their names in what others read about an application; it goes with them. */
@Component
class NamesFollowing implements StateFollower<Optional<String>> {

    private final NamePrints prints;

    NamesFollowing(NamePrints prints) {
        this.prints = prints;
    }

    @Override
    public String name() {
        return "names-of-people";
    }

    @Override
    public String topic() {
        return "kommig.people";
    }

    @Override
    public Optional<String> read(Document person) {
        return Optional.ofNullable(person.getString("name"));
    }

    @Override
    public void take(UUID person, Optional<String> name) {
        name.ifPresentOrElse(it -> prints.keep(person, it), () -> prints.forget(person));
    }

    @Override
    public void erase(UUID person) {
        prints.forget(person);
    }
}

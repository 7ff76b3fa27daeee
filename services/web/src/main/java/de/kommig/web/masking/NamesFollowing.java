package de.kommig.web.masking;

import de.kommig.eventstore.consuming.StateFollower;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;

/** How people are called is kept as prints, to mask their names in blind reviews; it goes with them. */
public final class NamesFollowing implements StateFollower<Optional<String>> {

    private final String name;
    private final NamePrints prints;

    /** @param name of the follower, unique in its service */
    public NamesFollowing(String name, NamePrints prints) {
        this.name = name;
        this.prints = prints;
    }

    @Override
    public String name() {
        return name;
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

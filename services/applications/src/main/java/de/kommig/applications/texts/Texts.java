package de.kommig.applications.texts;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.json.EventJson;
import de.kommig.eventstore.contents.ContentStore;
import de.kommig.eventstore.store.StreamId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps texts on behalf of applications and awards and finds them again. */
@Component
public class Texts {

    private final ContentStore contents;

    public Texts(ContentStore contents) {
        this.contents = contents;
    }

    /** Keeps a text; durable when this returns, so that an event may refer to it. */
    public ContentRef keep(UUID application, Record text) {
        return contents.put(new StreamId(EventFamilies.APPLICATIONS.aggregate(), application), EventJson.write(text));
    }

    /** Keeps a text of an award; durable when this returns. */
    public ContentRef keepForAward(UUID award, Record text) {
        return contents.put(ofAward(award), EventJson.write(text));
    }

    /** Keeps what is said of a project; durable when this returns. */
    public ContentRef keepForProject(UUID project, ProjectText text) {
        return contents.put(new StreamId(EventFamilies.PROJECTS.aggregate(), project), EventJson.write(text));
    }

    /** Erases all texts of an award. */
    public void eraseOfAward(UUID award) {
        contents.erase(ofAward(award));
    }

    private static StreamId ofAward(UUID award) {
        return new StreamId(EventFamilies.AWARDS.aggregate(), award);
    }

    /** The text; empty when nothing was written or it has been erased. */
    public <T extends Record> Optional<T> find(@Nullable ContentRef ref, Class<T> type) {
        return ref == null ? Optional.empty() : contents.get(ref).map(json -> EventJson.read(json, type));
    }
}

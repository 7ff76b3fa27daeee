package de.kommig.applications.texts;

import de.kommig.applications.application.Application;
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

    private static final ContentRef NOT_KEPT = new ContentRef("", "");

    private final ContentStore contents;

    public Texts(ContentStore contents) {
        this.contents = contents;
    }

    /** Keeps a text; durable when this returns, so that an event may refer to it. */
    public ContentRef keep(UUID application, Record text) {
        return contents.put(ofApplication(application), EventJson.write(text));
    }

    /** Keeps a text of an application that exists; not when all that was written in it has been erased, since nothing comes of it then. */
    public ContentRef keep(Application.Begun application, Record text) {
        return application.working().erased()
                ? NOT_KEPT
                : keep(application.parties().application(), text);
    }

    /** Keeps a text of an award; durable when this returns. */
    public ContentRef keepForAward(UUID award, Record text) {
        return contents.put(ofAward(award), EventJson.write(text));
    }

    /** Keeps what is said of a project; durable when this returns. */
    public ContentRef keepForProject(UUID project, ProjectText text) {
        return contents.put(ofProject(project), EventJson.write(text));
    }

    /** Erases all texts of an application. */
    public void eraseOfApplication(UUID application) {
        contents.erase(ofApplication(application));
    }

    /** Erases all that was ever said of a project. */
    public void eraseOfProject(UUID project) {
        contents.erase(ofProject(project));
    }

    /** Keeps why there is an exception from a deadline; durable when this returns. */
    public ContentRef keepForDeadline(UUID deadline, ExceptionText text) {
        return contents.put(new StreamId(EventFamilies.DEADLINES.aggregate(), deadline), EventJson.write(text));
    }

    /** Erases all texts of an award. */
    public void eraseOfAward(UUID award) {
        contents.erase(ofAward(award));
    }

    private static StreamId ofApplication(UUID application) {
        return new StreamId(EventFamilies.APPLICATIONS.aggregate(), application);
    }

    private static StreamId ofProject(UUID project) {
        return new StreamId(EventFamilies.PROJECTS.aggregate(), project);
    }

    private static StreamId ofAward(UUID award) {
        return new StreamId(EventFamilies.AWARDS.aggregate(), award);
    }

    /** The text; empty when nothing was written or it has been erased. */
    public <T extends Record> Optional<T> find(@Nullable ContentRef ref, Class<T> type) {
        return ref == null ? Optional.empty() : contents.get(ref).map(json -> EventJson.read(json, type));
    }
}

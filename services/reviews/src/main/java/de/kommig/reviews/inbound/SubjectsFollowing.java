package de.kommig.reviews.inbound;

import de.kommig.eventstore.consuming.StateFollower;
import de.kommig.reviews.subjects.SubjectCopies;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What applications are about comes with their admission, and goes when they need no reviewers any more. */
@Component
class SubjectsFollowing implements StateFollower {

    private static final Logger LOG = LoggerFactory.getLogger(SubjectsFollowing.class);

    private final SubjectCopies subjects;

    SubjectsFollowing(SubjectCopies subjects) {
        this.subjects = subjects;
    }

    @Override
    public String name() {
        return "subjects";
    }

    @Override
    public String topic() {
        return "kommig.subjects";
    }

    @Override
    public void follow(String key, @Nullable String state) {
        UUID application;
        @Nullable Document told;
        try {
            application = UUID.fromString(key);
            told = state == null ? null : SubjectCopies.checked(Document.parse(state));
        } catch (RuntimeException malformed) {
            LOG.warn("a state on {} is left aside: it is no subject", topic());
            return;
        }
        if (told == null) {
            subjects.remove(application);
        } else {
            subjects.put(told);
        }
    }
}

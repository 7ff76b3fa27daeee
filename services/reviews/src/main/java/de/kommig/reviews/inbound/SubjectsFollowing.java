package de.kommig.reviews.inbound;

import de.kommig.eventstore.consuming.StateFollower;
import de.kommig.reviews.subjects.SubjectCopies;
import de.kommig.reviews.subjects.ToldSubject;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What applications are about comes with their admission, and goes when they need no reviewers any more. */
@Component
class SubjectsFollowing implements StateFollower<ToldSubject> {

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
    public ToldSubject read(Document told) {
        return ToldSubject.read(told);
    }

    @Override
    public void take(UUID application, ToldSubject subject) {
        subjects.put(subject);
    }

    @Override
    public void erase(UUID application) {
        subjects.remove(application);
    }
}

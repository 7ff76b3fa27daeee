package de.kommig.applications.inbound;

import de.kommig.applications.subjects.Subjects;
import de.kommig.applications.subjects.TellingSubjects;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What an application is about is told while people are looked for to review it. */
@Component
class SubjectsReaction implements Reaction {

    private final TellingSubjects telling;
    private final Subjects subjects;

    SubjectsReaction(TellingSubjects telling, Subjects subjects) {
        this.telling = telling;
        this.subjects = subjects;
    }

    @Override
    public String name() {
        return "subjects";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.APPLICATIONS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        if (event.data() instanceof ApplicationEvent fact) {
            UUID application = fact.parties().application();
            switch (fact) {
                case ApplicationEvent.Admitted admitted -> telling.tell(application);
                case ApplicationEvent.Voted voted -> subjects.remove(application);
                case ApplicationEvent.Withdrawn withdrawn -> subjects.remove(application);
                case ApplicationEvent.ContentErased erased -> subjects.remove(application);
                default -> {
                    // Nothing else begins or ends the search.
                }
            }
        }
    }
}

package de.kommig.applications.listing;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Learns the words of whatever can be searched for by others than its authors. */
@Component
class LearningWords implements Reaction {

    private final SearchedWords searched;

    LearningWords(SearchedWords searched) {
        this.searched = searched;
    }

    @Override
    public String name() {
        return "words";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.APPLICATIONS.topic(), EventFamilies.ORGANISATIONS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.data()) {
            case ApplicationEvent.OutlineSubmitted it -> searched.learn(Words.in(it.title()));
            case ApplicationEvent.Submitted it -> searched.learn(Words.in(it.title()));
            case ApplicationEvent.Resubmitted it -> searched.learn(Words.in(it.title()));
            case OrganisationEvent.Registered it -> searched.learn(Words.in(it.name()));
            case OrganisationEvent.Renamed it -> searched.learn(Words.in(it.name()));
            default -> {
                // Nothing else has words that are searched for.
            }
        }
    }
}

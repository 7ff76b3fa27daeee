package de.kommig.applications.inbound;

import de.kommig.applications.commenting.Comments;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Comments go when nothing is left to be written about, and with their author: who has their data erased leaves all organisations, and so does what they
 * have said there; that somebody has merely left is told by the same event.
 */
@Component
class CommentsReaction implements Reaction {

    private final Comments comments;

    CommentsReaction(Comments comments) {
        this.comments = comments;
    }

    @Override
    public String name() {
        return "comments";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.APPLICATIONS.topic(), EventFamilies.ORGANISATIONS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.data()) {
            case ApplicationEvent.Withdrawn it ->
                comments.eraseAbout(it.parties().application());
            case ApplicationEvent.Approved it ->
                comments.eraseAbout(it.parties().application());
            case ApplicationEvent.OutlineDeclined it ->
                comments.eraseAbout(it.parties().application());
            case ApplicationEvent.Rejected it ->
                comments.eraseAbout(it.parties().application());
            case OrganisationEvent.MemberLeft it -> comments.eraseBy(it.member(), it.organisation());
            case OrganisationEvent.MemberRemoved it -> comments.eraseBy(it.member(), it.organisation());
            case OrganisationEvent.DuplicateTakenOver it -> comments.takeOver(it.duplicates(), it.organisation());
            default -> {
                // Nothing else ends what there is to talk about.
            }
        }
    }
}

package de.kommig.reviews.inbound;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.contents.ContentStore;
import de.kommig.eventstore.store.StreamId;
import de.kommig.reviews.reviewing.ReviewDrafts;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What was said of an application goes with what was said in it: reviews, and what reviewers said when they declined or stepped back. */
@Component
class ReviewsErasing implements Reaction {

    private final ContentStore contents;
    private final ReviewDrafts drafts;

    ReviewsErasing(ContentStore contents, ReviewDrafts drafts) {
        this.contents = contents;
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "reviews-erasing";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.APPLICATIONS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        if (event.data() instanceof ApplicationEvent.ContentErased it) {
            drafts.remove(it.parties().application());
            contents.erase(
                    new StreamId(EventFamilies.ROUNDS.aggregate(), it.parties().application()));
        }
    }
}

package de.kommig.applications.attaching;

import de.kommig.applications.application.Application;
import de.kommig.applications.seeing.BlindReview;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import de.kommig.web.RejectedCommand;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * A coordinator has read a document and found nothing in it that tells whose it is, so that reviewers may read it in a blind review. No program can see that:
 * a letterhead is a picture, a signature too.
 */
@Component
public class Releasing {

    private final KnownApplications known;
    private final BlindReview blind;
    private final Documents documents;
    private final HandingInDocuments handingIn;
    private final ReleasedCopies copies;

    Releasing(
            KnownApplications known,
            BlindReview blind,
            Documents documents,
            HandingInDocuments handingIn,
            ReleasedCopies copies) {
        this.known = known;
        this.blind = blind;
        this.documents = documents;
        this.handingIn = handingIn;
        this.copies = copies;
    }

    /**
     * Reviewers may read it from now on.
     *
     * @throws NotFound when the caller may not know of the document, or it has not been handed in
     */
    public DocumentSheet release(UUID application, UUID document, Caller caller, CommandContext context)
            throws IOException {
        StoredDocument found = seen(application, document, caller);
        if (found.state() != DocumentState.READY) {
            throw new RejectedCommand(
                    found.state() == DocumentState.INFECTED
                            ? AttachingRejection.DOCUMENT_WAS_INFECTED
                            : AttachingRejection.DOCUMENT_IS_QUARANTINED);
        }
        try (InputStream content = documents.content(document)) {
            copies.make(found, content, context);
        } catch (UncopiedDocument impossible) {
            throw new RejectedCommand(AttachingRejection.DOCUMENT_CANNOT_BE_COPIED);
        }
        return DocumentSheet.of(found).released(true);
    }

    /** Reviewers may not read it any more. */
    public void takeBack(UUID application, UUID document, Caller caller) {
        copies.remove(seen(application, document, caller).id());
    }

    private StoredDocument seen(UUID application, UUID document, Caller caller) {
        Application state = known.visible(application, caller).state();
        Application.Begun begun = known.as(Viewpoint.COORDINATOR, state, caller);
        if (!blind.isBlind(begun)) {
            throw new RejectedCommand(AttachingRejection.REVIEW_IS_NOT_BLIND);
        }
        return documents
                .find(document)
                .filter(one -> one.application().equals(application))
                .filter(one -> handingIn.newest(state).contains(one.id()))
                .orElseThrow(NotFound::new);
    }
}

package de.kommig.applications.attaching;

import de.kommig.applications.application.Application;
import de.kommig.applications.seeing.ApplicationAccess;
import de.kommig.applications.seeing.BlindReview;
import de.kommig.applications.seeing.Fact;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import de.kommig.web.RejectedCommand;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Shows documents to those who see the content of their application: its organisation what is attached, all others what was handed in
 * last. What an earlier version names can still be opened. In a blind review reviewers get copies of what coordinators have released.
 */
@Component
public class OpeningDocuments {

    private final KnownApplications known;
    private final Documents documents;
    private final HandingInDocuments handingIn;
    private final BlindReview blind;
    private final ReleasedCopies copies;

    OpeningDocuments(
            KnownApplications known,
            Documents documents,
            HandingInDocuments handingIn,
            BlindReview blind,
            ReleasedCopies copies) {
        this.blind = blind;
        this.copies = copies;
        this.handingIn = handingIn;
        this.known = known;
        this.documents = documents;
    }

    /**
     * A document that can be read.
     *
     * @param content to be closed by the caller
     */
    public record Opened(DocumentSheet sheet, InputStream content) {}

    /** The documents that the caller sees, the oldest first. */
    public List<DocumentSheet> documents(UUID application, Caller caller) {
        Predicate<StoredDocument> shown = listedFor(application, caller);
        List<StoredDocument> all =
                documents.of(application).stream().filter(shown).toList();
        Map<UUID, ReleasedCopy> released =
                copies.of(all.stream().map(StoredDocument::id).toList());
        Application state = known.visible(application, caller).state();
        if (isMasked(state, caller)) {
            return all.stream()
                    .flatMap(document -> Optional.ofNullable(released.get(document.id())).stream()
                            .map(copy -> copy.sheet(document)))
                    .toList();
        }
        boolean told = known.viewpoint(state, caller) == Viewpoint.COORDINATOR
                && state instanceof Application.Begun begun
                && blind.isBlind(begun);
        return all.stream()
                .map(document -> told
                        ? DocumentSheet.of(document).released(released.containsKey(document.id()))
                        : DocumentSheet.of(document))
                .toList();
    }

    private boolean isMasked(Application state, Caller caller) {
        return state instanceof Application.Begun begun
                && blind.of(begun, known.viewpoint(state, caller)).isPresent();
    }

    /**
     * Opens a document.
     *
     * @throws NotFound when the caller may not know of it
     */
    public Opened open(UUID application, UUID document, Caller caller) {
        Predicate<StoredDocument> shown = openedBy(application, caller);
        StoredDocument found = documents
                .find(document)
                .filter(one -> one.application().equals(application))
                .filter(shown)
                .orElseThrow(NotFound::new);
        if (isMasked(known.visible(application, caller).state(), caller)) {
            ReleasedCopy copy = copies.find(document).orElseThrow(NotFound::new);
            return new Opened(copy.sheet(found), copies.content(document));
        }
        return switch (found.state()) {
            case READY -> new Opened(DocumentSheet.of(found), documents.content(found.id()));
            case INFECTED -> throw new RejectedCommand(AttachingRejection.DOCUMENT_WAS_INFECTED);
            case QUARANTINED, RECEIVED -> throw new RejectedCommand(AttachingRejection.DOCUMENT_IS_QUARANTINED);
        };
    }

    private Predicate<StoredDocument> listedFor(UUID application, Caller caller) {
        Application state = known.visible(application, caller).state();
        if (facts(state, caller).contains(Fact.UNSENT_CHANGES)) {
            return StoredDocument::attached;
        }
        Set<UUID> newest = handingIn.newest(state);
        return document -> newest.contains(document.id());
    }

    /** Besides what is listed, all that was handed in with an earlier version, for the two who see versions. */
    private Predicate<StoredDocument> openedBy(UUID application, Caller caller) {
        Application state = known.visible(application, caller).state();
        Set<UUID> newest = handingIn.newest(state);
        boolean own = facts(state, caller).contains(Fact.UNSENT_CHANGES);
        boolean earlier = own || known.viewpoint(state, caller) == Viewpoint.COORDINATOR;
        return document ->
                newest.contains(document.id()) || (own && document.attached()) || (earlier && document.handedIn());
    }

    private Set<Fact> facts(Application state, Caller caller) {
        Viewpoint viewpoint = known.viewpoint(state, caller);
        Set<Fact> facts =
                state instanceof Application.Begun begun ? ApplicationAccess.facts(viewpoint, begun) : Set.of();
        if (!facts.contains(Fact.CONTENT)) {
            throw new NotFound();
        }
        return facts;
    }
}

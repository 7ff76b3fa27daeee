package de.kommig.applications.attaching;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.working.OpenDrafts;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.call.AnswerKind;
import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.DocumentRule;
import de.kommig.contracts.call.Question;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.web.Caller;
import de.kommig.web.InvalidInput;
import de.kommig.web.NameUuid;
import de.kommig.web.NotFound;
import de.kommig.web.RejectedCommand;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** An organisation attaches documents to an application that it is writing, and takes them off again. */
@Component
public class Attaching {

    static final int MOST_DOCUMENTS = 30;

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownApplications known;
    private final KnownCalls calls;
    private final Documents documents;
    private final HandingInDocuments handingIn;
    private final OpenDrafts drafts;
    private final DocumentIntake intake;
    private final Scanning scanning;

    Attaching(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownApplications known,
            KnownCalls calls,
            Documents documents,
            HandingInDocuments handingIn,
            OpenDrafts drafts,
            DocumentIntake intake,
            Scanning scanning) {
        this.applications = applications;
        this.known = known;
        this.calls = calls;
        this.documents = documents;
        this.handingIn = handingIn;
        this.drafts = drafts;
        this.intake = intake;
        this.scanning = scanning;
    }

    /**
     * Attaches a document, once however often the command is sent.
     *
     * @param key of the call's document or question that it answers; any where the call says nothing in detail
     * @throws IOException when the content breaks off on its way in; nothing of it is kept
     */
    public DocumentSheet attach(
            UUID application, String key, String name, InputStream content, Caller caller, CommandContext context)
            throws IOException {
        Application.Begun begun = writing(application, caller);
        CallTerms call = calls.terms(begun.parties().call());
        Set<String> wanted = wanted(call.inDetail());
        if (wanted.isEmpty() && call.rules() != null) {
            throw new RejectedCommand(AttachingRejection.CALL_TAKES_NO_DOCUMENTS);
        }
        if (!wanted.isEmpty() && !wanted.contains(key)) {
            throw InvalidInput.inParameter("key", "no-such-document");
        }
        UUID id = NameUuid.of(
                "document", application.toString(), context.commandId().toString());
        var before = documents.find(id);
        if (before.isPresent()) {
            return DocumentSheet.of(before.get());
        }
        if (documents.of(application).stream().filter(StoredDocument::attached).count() >= MOST_DOCUMENTS) {
            throw new RejectedCommand(AttachingRejection.TOO_MANY_DOCUMENTS);
        }
        documents.remove(id);
        return DocumentSheet.of(scanning.scan(intake.take(id, application, key, name, content)));
    }

    /** Takes a document off; what has been handed in stays as it was. */
    public void detach(UUID application, UUID document, Caller caller) {
        writing(application, caller);
        StoredDocument found = documents
                .find(document)
                .filter(one -> one.application().equals(application) && one.attached())
                .orElseThrow(NotFound::new);
        documents.detach(found.id());
        // A submission under way may have read it as attached just before.
        Versioned<Application> now = applications.load(application);
        boolean kept = !(now.state() instanceof Application.Begun begun)
                || handingIn.newest(begun).contains(document)
                || !OpenDrafts.isOpen(begun)
                || drafts.isBeingHandedIn(now, begun);
        if (!kept) {
            documents.removeUnlessHandedIn(document);
        }
    }

    private Application.Begun writing(UUID application, Caller caller) {
        Application.Begun begun =
                known.as(Viewpoint.APPLICANT, applications.load(application).state(), caller);
        if (OpenDrafts.isOpen(begun)) {
            return begun;
        }
        throw new RejectedCommand(AttachingRejection.APPLICATION_IS_NOT_BEING_WRITTEN);
    }

    private static Set<String> wanted(CallRules rules) {
        return Stream.concat(
                        rules.documents().stream().map(DocumentRule::key),
                        rules.questions().stream()
                                .filter(question -> question.kind() == AnswerKind.FILE)
                                .map(Question::key))
                .collect(Collectors.toSet());
    }
}

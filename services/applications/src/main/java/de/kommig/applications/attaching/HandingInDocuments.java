package de.kommig.applications.attaching;

import de.kommig.applications.application.Application;
import de.kommig.applications.texts.ProposalText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.application.AttachedDocument;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Documents are handed in with their application. */
@Component
public class HandingInDocuments {

    private final Documents documents;
    private final Texts texts;

    HandingInDocuments(Documents documents, Texts texts) {
        this.documents = documents;
        this.texts = texts;
    }

    /**
     * What this content names has been handed in, and stays for as long as the content does; when that is said later or again, nothing changes.
     *
     * @param content that was handed in
     */
    public void handIn(ContentRef content) {
        documents.handIn(named(content));
    }

    /** What was handed in last: the documents that others see. */
    Set<UUID> newest(Application state) {
        return state instanceof Application.HandedIn it
                ? named(it.dossier().proposal().content())
                : Set.of();
    }

    private Set<UUID> named(ContentRef content) {
        return texts.find(content, ProposalText.class)
                .map(ProposalText::documents)
                .map(all -> all.stream().map(AttachedDocument::id).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** What is attached now and has been looked through, the oldest first. */
    public List<AttachedDocument> attached(UUID application) {
        return documents.of(application).stream()
                .filter(document -> document.attached() && document.state() != DocumentState.INFECTED)
                .map(document -> new AttachedDocument(
                        document.id(), document.key(), document.sha256(), document.bytes(), document.mediaType()))
                .toList();
    }
}

package de.kommig.applications.attaching;

import de.kommig.contracts.application.AttachedDocument;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Documents are handed in with their application. */
@Component
public class HandingInDocuments {

    private final Documents documents;

    HandingInDocuments(Documents documents) {
        this.documents = documents;
    }

    /** What is attached now is what others see from now on; doing it again changes nothing. */
    public void handIn(UUID application) {
        documents.handIn(application);
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

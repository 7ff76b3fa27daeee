package de.kommig.applications.attaching;

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
}

package de.kommig.applications.attaching;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Erases documents that nobody has to keep any more. */
@Component
public class ErasingDocuments {

    private final Documents documents;

    ErasingDocuments(Documents documents) {
        this.documents = documents;
    }

    /** Erases all of an application, attached or not, with their names. */
    public void eraseOf(UUID application) {
        documents.removeOf(application);
    }
}

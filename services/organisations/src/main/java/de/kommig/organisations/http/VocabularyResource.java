package de.kommig.organisations.http;

import de.kommig.web.vocabulary.Vocabulary;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The words that profiles are made of. */
@RestController
class VocabularyResource {

    private final Vocabulary vocabulary;

    VocabularyResource(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** All regions, the larger before those within, and all topics. */
    @GetMapping("/api/vocabulary")
    Vocabulary vocabulary() {
        return vocabulary;
    }
}

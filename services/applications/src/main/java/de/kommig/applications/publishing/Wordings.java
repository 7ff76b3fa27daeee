package de.kommig.applications.publishing;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.json.EventJson;
import de.kommig.eventstore.contents.ContentStore;
import de.kommig.eventstore.store.StreamId;
import de.kommig.web.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the words of calls and finds them again. */
@Component
public class Wordings {

    private final ContentStore contents;
    private final Vocabulary vocabulary;

    public Wordings(ContentStore contents, Vocabulary vocabulary) {
        this.contents = contents;
        this.vocabulary = vocabulary;
    }

    /** Keeps them on behalf of a call; durable when this returns. Nothing comes of nothing. */
    public @Nullable ContentRef keep(UUID call, @Nullable CallWording wording) {
        return wording == null
                ? null
                : contents.put(new StreamId(EventFamilies.CALLS.aggregate(), call), EventJson.write(wording));
    }

    /** The words for what these terms ask for, in this language as far as there are any, and else in the call's main one. */
    public CallWords in(Locale language, CallTerms terms) {
        return new CallWords(
                words(terms, language),
                key -> vocabulary.region(key, language),
                key -> vocabulary.topic(key, language));
    }

    /** The words that belong to these terms; empty when there are none. */
    public Optional<CallWording> of(CallTerms terms) {
        return Optional.ofNullable(terms.inDetail().wording())
                .flatMap(contents::get)
                .map(json -> EventJson.read(json, CallWording.class));
    }

    /** The words that belong to these terms in one language; where it has none, those of the call's main language. */
    public CallWording.Words words(CallTerms terms, Locale language) {
        return of(terms)
                .map(wording -> {
                    CallWording.Words own = wording.languages().get(language.getLanguage());
                    return own == null ? wording.mainWords() : FilledWords.of(own, wording.mainWords());
                })
                .orElse(CallWording.Words.NONE);
    }
}

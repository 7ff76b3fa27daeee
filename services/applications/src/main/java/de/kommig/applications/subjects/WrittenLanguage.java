package de.kommig.applications.subjects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;
import org.apache.tika.language.detect.LanguageDetector;
import org.apache.tika.language.detect.LanguageResult;
import org.springframework.stereotype.Component;

/** Finds out in which language a text is written, by its letters; nobody has to be asked. */
@Component
class WrittenLanguage {

    /** In which people write here; with more to choose from, short texts are taken for what nobody writes. */
    private static final Set<String> LANGUAGES = Set.of(
            "de", "en", "tr", "ar", "uk", "ru", "fa", "fr", "es", "pl", "ro", "bg", "sq", "so", "it", "pt", "el");

    private final LanguageDetector detector = new OptimaizeLangDetector();

    WrittenLanguage() {
        try {
            detector.loadModels(LANGUAGES);
        } catch (IOException missing) {
            throw new UncheckedIOException("the models of languages are part of the library", missing);
        }
    }

    /**
     * The language, ISO 639-1.
     *
     * @param otherwise where the text does not show it
     */
    synchronized String of(String text, String otherwise) {
        detector.reset();
        detector.addText(text);
        LanguageResult found = detector.detect();
        return found.isReasonablyCertain() ? found.getLanguage() : otherwise;
    }
}

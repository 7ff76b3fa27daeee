package de.kommig.applications.checking;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.web.MessageBundles;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Coordinators read about organisations; nothing that they read speaks to one. */
class ChecklistTextsTest {

    private static final String NO_FINDING =
            "moment.*|or|overall\\..*|window\\..*|remedy\\..*|legal-form\\.[a-z-]*(?<!met|unmet|open)";

    @ParameterizedTest
    @CsvSource({"de, Sie|Ihr\\w*|Ihnen", "en, [Yy]ours?|[Yy]ou"})
    void whatever_can_be_found_is_said_about_the_organisation(String language, String speaksTo) {
        ResourceBundle remarks = bundle("remarks", language);
        Stream.of("completeness", "eligibility")
                .map(name -> bundle(name, language))
                .forEach(said -> said.keySet().stream()
                        .filter(key -> !key.matches(NO_FINDING))
                        .forEach(key -> assertThat((remarks.containsKey(key) ? remarks : said).getString(key))
                                .as(key)
                                .doesNotContainPattern("\\b(" + speaksTo + ")\\b")));
    }

    @ParameterizedTest
    @CsvSource({"de", "en"})
    void and_is_something_that_can_be_found(String language) {
        assertThat(bundle("remarks", language).keySet())
                .isEqualTo(
                        bundle("remarks", language.equals("de") ? "en" : "de").keySet())
                .isNotEmpty()
                .allMatch(key -> bundle("completeness", language).containsKey(key)
                        || bundle("eligibility", language).containsKey(key));
    }

    private static ResourceBundle bundle(String name, String language) {
        return MessageBundles.of("applications." + name, Locale.of(language));
    }
}

package de.kommig.organisations.describing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.kommig.contracts.organisation.Profile;
import de.kommig.web.InvalidInput;
import de.kommig.web.vocabulary.Vocabulary;
import de.kommig.web.vocabulary.Vocabulary.Region;
import de.kommig.web.vocabulary.Vocabulary.Title;
import de.kommig.web.vocabulary.Vocabulary.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExaminationTest {

    private static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(new Region("altona", new Title("Altona", "Altona"), null)),
            List.of(new Topic("work", new Title("Arbeit", "Work"))));

    private static Description description(List<String> regions, List<String> languages, Map<String, String> about) {
        return new Description(Profile.Visibility.PUBLIC, regions, List.of("work"), languages, about, null, null, null);
    }

    @Test
    void what_is_right_passes_with_languages_in_their_normal_form() {
        Description passed = Examination.passed(
                description(List.of("altona"), List.of("DE", "pt-br"), Map.of("EN", "We build bridges.")), VOCABULARY);

        assertThat(passed)
                .isEqualTo(description(List.of("altona"), List.of("de", "pt-BR"), Map.of("en", "We build bridges.")));
    }

    @Test
    void everything_that_is_wrong_is_pointed_at_at_once() {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("de", "Wir bauen Brücken.");
        about.put("DE", "Wir bauen Mauern.");
        about.put("a/b~c", "?");
        Description wrong = new Description(
                Profile.Visibility.PUBLIC,
                List.of("altona", "atlantis", "altona"),
                List.of("idling"),
                List.of("de", "Deutsch!", "DE"),
                about,
                "bruecken",
                "bruecken",
                "bruecken");

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> Examination.passed(wrong, VOCABULARY));

        assertThat(refused.finding().errors())
                .extracting(error -> error.pointer() + " " + error.code())
                .containsExactly(
                        "/regions/1 no-such-region",
                        "/regions/2 repeated",
                        "/topics/0 no-such-topic",
                        "/languages/1 no-language",
                        "/languages/2 repeated",
                        "/about/DE repeated",
                        "/about/a~1b~0c no-language",
                        "/website no-web-address",
                        "/email no-email-address",
                        "/phone no-phone-number");
    }
}

package de.kommig.applications.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.plan.Finding;
import de.kommig.applications.plan.Severity;
import de.kommig.applications.publishing.CallWording;
import de.kommig.applications.publishing.CallWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingTextsTest {

    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

    @Test
    void a_plan_that_does_not_balance_reads_plainly() {
        Finding finding = new Finding(
                "/plan",
                "plan-lacks-means",
                Severity.ERROR,
                Map.of(
                        "costs", new BigDecimal("12000.00"),
                        "sources", new BigDecimal("11999.50"),
                        "difference", new BigDecimal("0.50")));

        assertThat(new FindingTexts(Locale.GERMAN, "EUR").text(finding))
                .isEqualTo("Die Ausgaben sind 12.000,00\u00a0EUR, das Geld dafür 11.999,50\u00a0EUR."
                        + " Es fehlen 0,50\u00a0EUR.");
        assertThat(new FindingTexts(Locale.ENGLISH, "EUR").text(finding))
                .isEqualTo("The costs are 12,000.00\u00a0EUR, the money for them 11,999.50\u00a0EUR."
                        + " 0.50\u00a0EUR are missing.");
    }

    @Test
    void numbers_that_are_no_money_have_no_currency() {
        Finding finding = new Finding(
                "/answers/people", "number-too-low", Severity.ERROR, Map.of("lowest", new BigDecimal("1.5")));

        assertThat(new FindingTexts(Locale.GERMAN, "EUR").text(finding))
                .isEqualTo("people \u2013 Die Zahl muss mindestens 1,5 sein.");
    }

    @Test
    void what_a_call_asks_for_is_named_in_its_words() {
        CallWords words = new CallWords(new CallWording.Words(
                null,
                null,
                Map.of(
                        "size",
                        new CallWording.QuestionWords("Wie groß?", null, Map.of("s", "klein", "l", "groß"), Map.of())),
                Map.of("statutes", new CallWording.NamedWords("Satzung", null)),
                Map.of("staff", "Personal"),
                Map.of(),
                Map.of()));
        FindingTexts texts = new FindingTexts(Locale.GERMAN, "EUR", () -> words);

        assertThat(texts.text(finding("/documents/statutes", "document-missing", Map.of())))
                .isEqualTo("Dieses Dokument fehlt noch: Satzung");
        assertThat(texts.text(finding("/answers/size", "answer-missing", Map.of())))
                .endsWith(": Wie groß?");
        assertThat(texts.text(finding("/answers/size", "no-such-option", Map.of("options", List.of("s", "l")))))
                .isEqualTo("Wie groß? \u2013 Wählen Sie eine dieser Möglichkeiten: klein, groß.");
        assertThat(texts.text(finding(
                        "/plan/costs/a/category",
                        "category-unknown",
                        Map.of("category", "travel", "categories", List.of("staff")))))
                .endsWith("travel. Er kennt diese: Personal.");
    }

    private static Finding finding(String pointer, String code, Map<String, Object> figures) {
        return new Finding(pointer, code, Severity.ERROR, figures);
    }

    /** Every text in these packages that looks like a code is one. */
    @Test
    void every_code_has_its_words_in_both_languages_and_no_words_are_left_over() {
        // What the checklist finds beside.
        Set<String> codes = new TreeSet<>(Set.of("period-begins-early"));
        for (String folder : new String[] {"completeness", "plan"}) {
            codes.addAll(codes(Path.of("src/main/java/de/kommig/applications", folder)));
        }

        assertThat(keys(Locale.ENGLISH)).isEqualTo(codes);
        assertThat(keys(Locale.GERMAN)).isEqualTo(codes);
    }

    private static Set<String> keys(Locale language) {
        return new TreeSet<>(ResourceBundle.getBundle(
                        "applications.completeness",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet());
    }

    private static Set<String> codes(Path folder) {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher found = CODE.matcher(Files.readString(file));
                while (found.find()) {
                    codes.add(found.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        codes.remove("application-incomplete");
        return codes;
    }
}

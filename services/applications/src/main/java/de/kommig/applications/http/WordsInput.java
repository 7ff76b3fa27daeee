package de.kommig.applications.http;

import de.kommig.applications.publishing.CallWording.CriterionWords;
import de.kommig.applications.publishing.CallWording.NamedWords;
import de.kommig.applications.publishing.CallWording.QuestionWords;
import de.kommig.applications.publishing.CallWording.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a call in one language, by the keys of its rules.
 *
 * @param title in this language; in the main one it is the call's own
 * @param checks what is looked at in the formal check
 * @param categories names of the categories of costs
 */
record WordsInput(
        @Nullable @Size(min = 1, max = Formats.LONGEST_LINE) @Pattern(regexp = Formats.LINE)
        String title,

        @Nullable @Size(min = 1, max = Formats.LONGEST_ANSWER) @Pattern(regexp = Formats.TEXT)
        String description,

        @Nullable @Size(max = 100) Map<String, @NotNull @Valid QuestionWordsInput> questions,
        @Nullable @Size(max = 100) Map<String, @NotNull @Valid NamedInput> documents,

        @Nullable @Size(max = 100)
        Map<String, @NotBlank @Size(max = Formats.LONGEST_LABEL) @Pattern(regexp = Formats.LINE) String> categories,

        @Nullable @Size(max = 100) Map<String, @NotNull @Valid CriterionWordsInput> criteria,
        @Nullable @Size(max = 100) Map<String, @NotNull @Valid NamedInput> checks) {

    WordsInput {
        title = Trimmed.orNull(title);
    }

    /** A question in words. */
    record QuestionWordsInput(
            @NotBlank @Size(max = Formats.LONGEST_LABEL) @Pattern(regexp = Formats.LINE)
            String label,

            @Nullable @Size(min = 1, max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.TEXT)
            String help,

            @Nullable @Size(max = 100)
            Map<String, @NotBlank @Size(max = Formats.LONGEST_LABEL) @Pattern(regexp = Formats.LINE) String> options,

            @Nullable @Size(max = 100)
            Map<String, @NotBlank @Size(max = Formats.LONGEST_LABEL) @Pattern(regexp = Formats.LINE) String> columns) {

        QuestionWords words() {
            return new QuestionWords(label, help, Given.map(options), Given.map(columns));
        }
    }

    /** A document, or what is looked at, in words. */
    record NamedInput(
            @NotBlank @Size(max = Formats.LONGEST_LABEL) @Pattern(regexp = Formats.LINE)
            String name,

            @Nullable @Size(min = 1, max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.TEXT)
            String help) {

        NamedWords words() {
            return new NamedWords(name, help);
        }
    }

    /**
     * A criterion in words.
     *
     * @param anchors what a score means, by score
     */
    record CriterionWordsInput(
            @NotBlank @Size(max = Formats.LONGEST_LABEL) @Pattern(regexp = Formats.LINE)
            String name,

            @Nullable @Size(min = 1, max = Formats.LONGEST_TEXT) @Pattern(regexp = Formats.TEXT)
            String help,

            @Nullable @Size(max = 101)
            Map<String, @NotBlank @Size(max = Formats.LONGEST_LABEL) @Pattern(regexp = Formats.LINE) String> anchors) {

        CriterionWords words() {
            return new CriterionWords(name, help, Given.map(anchors));
        }
    }

    Words words() {
        return new Words(
                title,
                description,
                Given.map(questions, QuestionWordsInput::words),
                Given.map(documents, NamedInput::words),
                Given.map(categories),
                Given.map(criteria, CriterionWordsInput::words),
                Given.map(checks, NamedInput::words));
    }
}

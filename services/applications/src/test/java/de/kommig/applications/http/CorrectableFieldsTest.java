package de.kommig.applications.http;

import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.Cast;
import de.kommig.applications.working.Field;
import de.kommig.applications.working.FieldKind;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A coordinator can ask for a correction wherever an organisation can write or upload something. */
class CorrectableFieldsTest {

    private static final Pattern FORMAT = Pattern.compile(Formats.FIELD_TO_CORRECT);
    private static final List<String> WHOLES = List.of("/answers", "/plan", "/documents/statutes");

    private final Cast cast = new Cast();

    @Test
    void what_is_written_can_be_corrected_and_what_comes_about_by_steps_cannot() {
        for (FieldKind kind : FieldKind.values()) {
            assertThat(Stream.of(Field.of(kind), new Field(kind, "target-group"))
                            .map(Field::pointer)
                            .filter(pointer -> Field.at(pointer).isPresent()))
                    .isNotEmpty()
                    .allMatch(pointer -> FORMAT.matcher(pointer).matches() == kind.isWritten());
        }
    }

    @Test
    void a_request_names_any_of_them_and_the_organisation_reads_it() {
        UUID id = cast.submitted(cast.publishedCall());
        List<String> fields = Stream.concat(
                        WHOLES.stream(),
                        Arrays.stream(FieldKind.values())
                                .filter(FieldKind::isWritten)
                                .map(kind -> new Field(kind, "rent").pointer()))
                .toList();
        String corrections = fields.stream()
                .map("{\"field\": \"%s\", \"reason\": \"Bitte genauer.\"}"::formatted)
                .collect(Collectors.joining(", "));

        ok(cast.coordinator()
                .post(
                        path(id) + "/correction-request",
                        "{\"corrections\": [%s], \"respondBy\": \"2099-01-01T00:00:00Z\"}".formatted(corrections)));

        assertThat(ok(cast.applicant().get(path(id))).json().findValuesAsString("field"))
                .containsAll(fields);
    }
}

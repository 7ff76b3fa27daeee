package de.kommig.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EventSchemasTest {

    private static final String TYPE = "de.kommig.organisation.registered.v1";
    private static final String GOOD = """
            {"organisation": "0b51a2f0-7d3c-4c1e-9a59-6f0f6d5b8a01", "name": "Verein",
             "legalForm": "initiative", "side": "civil-society"}""";

    @Test
    void an_event_that_fits_passes() {
        assertThatCode(() -> EventSchemas.check(TYPE, GOOD)).doesNotThrowAnyException();
    }

    @Test
    void a_missing_field_fails() {
        assertThatThrownBy(() -> EventSchemas.check(TYPE, GOOD.replace("\"name\": \"Verein\",", "")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("name");
    }

    @Test
    void a_wrong_type_fails() {
        assertThatThrownBy(() -> EventSchemas.check(TYPE, GOOD.replace("\"Verein\"", "7")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("name");
    }

    @Test
    void a_value_that_the_schema_does_not_list_fails() {
        assertThatThrownBy(() -> EventSchemas.check(TYPE, GOOD.replace("initiative", "club")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("legalForm");
    }

    @Test
    void a_type_without_a_schema_fails() {
        assertThatThrownBy(() -> EventSchemas.check("de.kommig.organisation.dissolved.v1", "{}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no schema");
    }
}

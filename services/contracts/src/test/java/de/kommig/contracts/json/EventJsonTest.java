package de.kommig.contracts.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommig.contracts.Money;
import de.kommig.contracts.organisation.LegalForm;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventJsonTest {

    private static final UUID ID = UUID.fromString("6f9619ff-8b86-4011-b42d-00c04fc964ff");

    record Part(String name) {}

    record Whole(
            String text,
            int number,
            boolean flag,
            BigDecimal decimal,
            Instant time,
            UUID id,
            LegalForm form,
            List<Part> parts,
            @Nullable Part option) {}

    private static final Whole WHOLE = new Whole(
            "Grüße",
            3,
            true,
            new BigDecimal("1250.00"),
            Instant.parse("2026-11-23T09:00:00Z"),
            ID,
            LegalForm.NON_PROFIT_COMPANY,
            List.of(new Part("a")),
            null);

    private static final String JSON = """
            {"text":"Grüße","number":3,"flag":true,"decimal":"1250.00","time":"2026-11-23T09:00:00.000Z",\
            "id":"6f9619ff-8b86-4011-b42d-00c04fc964ff","form":"non-profit-company","parts":[{"name":"a"}]}""";

    @Test
    void decimals_and_times_are_text_names_are_kebab_case_and_what_is_absent_is_left_out() {
        assertThat(EventJson.write(WHOLE)).isEqualTo(JSON);
    }

    @Test
    void what_was_written_is_read_back_equal() {
        assertThat(EventJson.read(JSON, Whole.class)).isEqualTo(WHOLE);
    }

    @Test
    void a_time_finer_than_a_millisecond_is_cut_off_when_written_and_when_read() {
        record At(Instant time) {}

        assertThat(EventJson.write(new At(Instant.parse("2026-11-23T09:00:00.123999999Z"))))
                .isEqualTo("{\"time\":\"2026-11-23T09:00:00.123Z\"}");
        assertThat(EventJson.read("{\"time\":\"2026-11-23T10:00:00.123999+01:00\"}", At.class))
                .isEqualTo(new At(Instant.parse("2026-11-23T09:00:00.123Z")));
    }

    @Test
    void an_amount_of_money_is_never_written_with_an_exponent() {
        assertThat(EventJson.write(new Money(new BigDecimal("1E+3"), "EUR")))
                .isEqualTo("{\"amount\":\"1000.00\",\"currency\":\"EUR\"}");
    }

    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"text\":1|\"text\":\"Grüße\"",
                "\"text\":true|\"text\":\"Grüße\"",
                "\"text\":1.5|\"text\":\"Grüße\"",
                "\"number\":\"3\"|\"number\":3",
                "\"number\":3.0|\"number\":3",
                "\"number\":99999999999|\"number\":3",
                "\"flag\":\"true\"|\"flag\":true",
                "\"flag\":1|\"flag\":true",
                "\"decimal\":1250.00|\"decimal\":\"1250.00\"",
                "\"decimal\":\"1e3\"|\"decimal\":\"1250.00\"",
                "\"decimal\":\"\"|\"decimal\":\"1250.00\"",
                "\"time\":1790000000|\"time\":\"2026-11-23T09:00:00.000Z\"",
                "\"time\":\"2026-11-23T09:00:00\"|\"time\":\"2026-11-23T09:00:00.000Z\"",
                "\"time\":\"2026-02-30T09:00:00Z\"|\"time\":\"2026-11-23T09:00:00.000Z\"",
                "\"id\":\"1-1-1-1-1\"|\"id\":\"6f9619ff-8b86-4011-b42d-00c04fc964ff\"",
                "\"id\":\"\"|\"id\":\"6f9619ff-8b86-4011-b42d-00c04fc964ff\"",
                "\"form\":\"NON_PROFIT_COMPANY\"|\"form\":\"non-profit-company\"",
                "\"form\":\"\"|\"form\":\"non-profit-company\"",
                "\"form\":3|\"form\":\"non-profit-company\"",
                "\"parts\":{\"name\":\"a\"}|\"parts\":[{\"name\":\"a\"}]",
                "\"parts\":\"\"|\"parts\":[{\"name\":\"a\"}]",
            })
    void a_value_of_another_kind_is_an_error(String wrong, String right) {
        assertThat(JSON).contains(right);

        assertThatThrownBy(() -> EventJson.read(JSON.replace(right, wrong), Whole.class))
                .isInstanceOf(MalformedEvent.class);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"text\":\"Grüße\",|/text",
                "\"time\":\"2026-11-23T09:00:00.000Z\",|/time",
                "\"decimal\":\"1250.00\",|/decimal",
                "\"form\":\"non-profit-company\",|/form",
            })
    void a_missing_value_is_an_error_that_says_where(String field, String pointer) {
        assertThat(JSON).contains(field);

        assertThatThrownBy(() -> EventJson.read(JSON.replace(field, ""), Whole.class))
                .isInstanceOf(MalformedEvent.class)
                .hasMessageContaining(pointer);
    }

    @Test
    void missing_numbers_and_flags_are_errors_and_no_zeros() {
        assertThatThrownBy(() -> EventJson.read(JSON.replace("\"number\":3,", ""), Whole.class))
                .isInstanceOf(MalformedEvent.class);
        assertThatThrownBy(() -> EventJson.read(JSON.replace("\"flag\":true,", ""), Whole.class))
                .isInstanceOf(MalformedEvent.class);
    }

    @Test
    void null_is_allowed_where_the_record_says_so_and_nowhere_else() {
        String withOption = JSON.replace("\"number\"", "\"option\":null,\"number\"");
        assertThat(EventJson.read(withOption, Whole.class)).isEqualTo(WHOLE);

        assertThatThrownBy(() -> EventJson.read(JSON.replace("\"name\":\"a\"", "\"name\":null"), Whole.class))
                .hasMessageContaining("/parts/0/name");
        assertThatThrownBy(() -> EventJson.read(JSON.replace("[{\"name\":\"a\"}]", "[null]"), Whole.class))
                .hasMessageContaining("/parts/0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"null", "[]", "\"text\"", "``", "{", "{} {}", "{\"text\":\"a\",\"text\":\"b\"}"})
    void what_is_no_single_object_is_no_event(String text) {
        assertThatThrownBy(() -> EventJson.read(text, Whole.class)).isInstanceOf(MalformedEvent.class);
    }
}

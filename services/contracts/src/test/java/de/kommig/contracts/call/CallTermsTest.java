package de.kommig.contracts.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommig.contracts.Money;
import de.kommig.contracts.json.EventJson;
import de.kommig.contracts.json.MalformedEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallTermsTest {

    private static final Instant OPENS = Instant.parse("2026-03-01T08:00:00Z");
    private static final CallTerms NONE_REQUIRED =
            new CallTerms("Ankommen 2026", null, OPENS, OPENS.plusSeconds(60), Money.euros("1.00"), 3, 2);

    @Test
    void terms_of_the_time_before_require_no_charter_and_are_written_as_they_were() {
        String json = EventJson.write(NONE_REQUIRED);

        assertThat(json).doesNotContain("requiredCharters");
        assertThat(EventJson.read(json, CallTerms.class)).isEqualTo(NONE_REQUIRED);
        assertThat(NONE_REQUIRED.charters()).isEmpty();
    }

    @Test
    void required_charters_travel_with_the_terms() {
        String json = with("[{\"charter\":\"civic-engagement\",\"version\":\"2021-12\"}]");

        CallTerms terms = EventJson.read(json, CallTerms.class);

        assertThat(terms.charters()).isEqualTo(List.of(new CharterRequirement("civic-engagement", "2021-12")));
        assertThat(EventJson.write(terms)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[null]", "[{\"charter\":\"civic-engagement\"}]", "[\"civic-engagement\"]", "{}"})
    void a_requirement_names_a_charter_and_a_version(String requirements) {
        assertThatThrownBy(() -> EventJson.read(with(requirements), CallTerms.class))
                .isInstanceOf(MalformedEvent.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12,    2021-12,    true",
        "2014-09-26, 2014-09-27, true",
        "2021-12,    2022-01,    true",
        "2021-12,    2021-12-05, true",
        "2021-12,    2014-09-26, false",
        "2021-12,    2021-11,    false",
        "2021-12-05, 2021-12,    false"
    })
    void the_required_version_is_good_enough_and_so_is_a_later_one(String required, String committed, boolean met) {
        assertThat(new CharterRequirement("civic-engagement", required).isMetBy("civic-engagement", committed))
                .isEqualTo(met);
    }

    @Test
    void another_charter_is_never_good_enough() {
        assertThat(new CharterRequirement("civic-engagement", "2014").isMetBy("against-racism", "2026-01-01"))
                .isFalse();
    }

    private static String with(String requirements) {
        return EventJson.write(NONE_REQUIRED).replaceFirst("}$", ",\"requiredCharters\":" + requirements + "}");
    }
}

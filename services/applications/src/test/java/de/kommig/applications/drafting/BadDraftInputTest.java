package de.kommig.applications.drafting;

import static de.kommig.applications.SavingDrafts.change;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.Cast;
import de.kommig.applications.SavingDrafts;
import de.kommig.testing.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class BadDraftInputTest {

    private static final String MONEY = "{'amount': '%s', 'currency': 'EUR'}";

    private final Cast cast = new Cast();
    private final UUID id = cast.drafted(cast.publishedCall());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "/secret | 'x' | /changes/1/field | no-such-field",
                "/fiscalSponsor | 'x' | /changes/1/field | no-such-field",
                "/answers | {} | /changes/1/field | no-such-field",
                "/answers/a//b | 'x' | /changes/1/field | no-such-field",
                "/title | null | /changes/1/value | missing-field",
                "/title | '  ' | /changes/1/value | not-blank",
                "/title | 7 | /changes/1/value | wrong-type",
                "/title | 'Antrag \\u202Efdp' | /changes/1/value | pattern",
                "/summary | 'a \\u2066b' | /changes/1/value | pattern",
                "/answers/goals | 'a \\u0000b' | /changes/1/value | pattern",
                "/regions | ['altona', 'altona'] | /changes/1/value | named-twice",
                "/regions | ['Nicht so'] | /changes/1/value/0 | region-key",
                "/period | {'from': '2027-02-30', 'until': '2027-03-01'} | /changes/1/value/from | invalid-value",
                "/period | {'from': '2027-03-02', 'until': '2027-03-01'} | /changes/1/value/until | ends-before-it-begins",
                "/tables/partners | [{'name': 5}] | /changes/1/value/0/name | wrong-type",
                "/plan/costs/rent | {'category': 'rooms', 'label': 'Miete'} | /changes/1/value/amount | not-null",
                "/plan/costs/rent | {'x': 1} | /changes/1/value/x | unknown-field",
            })
    void what_fits_no_field_is_refused_and_nothing_is_stored(String field, String value, String pointer, String code) {
        refused(change(field, value.replace('\'', '"')), pointer, code);
    }

    @ParameterizedTest
    @CsvSource({
        "-1.00, negative-amount",
        "1.001, finer-than-a-cent",
        "1234567890123456789012345678901234567890, too-many-digits",
        "99999999999.00, amount-too-large",
        "1e3, no-decimal"
    })
    void amounts_are_amounts(String amount, String code) {
        String money = MONEY.formatted(amount).replace('\'', '"');
        refused(change("/requestedAmount", money), "/changes/1/value/amount", code);
        refused(
                change(
                        "/plan/costs/rent",
                        "{\"category\": \"rooms\", \"label\": \"Miete\", \"amount\": %s}".formatted(money)),
                "/changes/1/value/amount/amount",
                code);
    }

    @Test
    void a_field_is_changed_once_in_a_patch() {
        refused(change("/answers/need", "\"Zweimal\""), "/changes/1/field", "repeated");
    }

    @Test
    void a_revision_that_has_never_been_is_no_base() {
        Answer refused = SavingDrafts.save(cast.applicant(), id, 99, SavingDrafts.title("Zukunft"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("errors").get(0).get("pointer").asString())
                .isEqualTo("/base");
    }

    @Test
    void a_base_below_nothing_is_refused_in_plain_words() {
        Answer refused = SavingDrafts.save(
                cast.applicant().with("Accept-Language", "de"), id, -1, SavingDrafts.title("Zukunft"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/detail").asString()).isEqualTo("Das darf nicht weniger als null sein.");
    }

    @Test
    void a_draft_does_not_grow_without_end() {
        String long_ = "x".repeat(10_000);
        int status = 200;
        for (int round = 0; round < 3 && status == 200; round++) {
            StringBuilder changes = new StringBuilder(SavingDrafts.title("Viel"));
            for (int i = 0; i < 50; i++) {
                changes.append(',').append(SavingDrafts.answer("a" + round + "-" + i, long_));
            }
            Answer answer = SavingDrafts.save(cast.applicant(), id, 1, changes.toString());
            status = answer.status();
            if (status != 200) {
                assertThat(answer.problem()).isEqualTo("draft-too-large");
            }
        }
        assertThat(status).isEqualTo(409);
    }

    private void refused(String change, String pointer, String code) {
        Answer answer = SavingDrafts.save(cast.applicant(), id, 1, SavingDrafts.answer("need", "Davor") + "," + change);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        JsonNode error = answer.json().get("errors").get(0);
        assertThat(error.get("pointer").asString()).isEqualTo(pointer);
        assertThat(error.get("code").asString()).isEqualTo(code);
        JsonNode draft = SavingDrafts.draft(cast.applicant(), id);
        assertThat(draft.get("revision").asInt()).isEqualTo(1);
        assertThat(SavingDrafts.has(draft, "/answers/need")).isFalse();
    }
}

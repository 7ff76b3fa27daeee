package de.kommig.applications.http;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.http.BadInputTest.allEvents;
import static de.kommig.applications.http.BadInputTest.isRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import de.kommig.applications.Cast;
import de.kommig.applications.call.Terms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong rules and words of a call are answered with where they are wrong, and nothing happens. */
class BadCallInDetailTest {

    private final Cast cast = new Cast();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/rules/zone | 7 | /rules/zone | wrong-type",
                "/rules/zones | 'a' | /rules/zones | unknown-field",
                "/rules/financing/kind | gone | /rules/financing/kind | not-null",
                "/rules/financing/kind | 'gift' | /rules/financing/kind | invalid-value",
                "/rules/financing/tolerancePercent | 20 | /rules/financing/tolerancePercent | wrong-type",
                "/rules/financing/tolerancePercent | '1e3' | /rules/financing/tolerancePercent | no-decimal",
                "/rules/financing/categories/0/key | 'Staff' | /rules/financing/categories/0/key | pattern",
                "/rules/financing/categories/0/most/amount | '1234567890123456.00' | /rules/financing/categories/0/most/amount | amount-too-large",
                "/rules/amounts/most/amount | '-1' | /rules/amounts/most/amount | negative-amount",
                "/rules/eligibility/legalForms/0 | 'club' | /rules/eligibility/legalForms/0 | invalid-value",
                "/rules/eligibility/regions/0 | null | /rules/eligibility/regions/0 | not-null",
                "/rules/questions/0/key | 'a--b' | /rules/questions/0/key | pattern",
                "/rules/questions/0/maxLength | 1.5 | /rules/questions/0/maxLength | wrong-type",
                "/rules/questions/0/maxLength | 0 | /rules/questions/0/maxLength | length-out-of-range",
                "/rules/questions/2/options | gone | /rules/questions/2/options | too-few",
                "/rules/rubric/0/weight | gone | /rules/rubric/0/weight | not-null",
                "/rules/review/days | 0 | /rules/review/days | days-out-of-range",
                "/rules/award/instalments/0/on | '2027-02-30' | /rules/award/instalments/0/on | invalid-value",
                "/rules/award/instalments/0/on | '9999-01-01' | /rules/award/instalments | time-out-of-range",
                "/rules/award/instalments/0/percent | '59' | /rules/award/instalments | instalments-are-not-100-percent",
                "/rules/award/useBy | 'two months' | /rules/award/useBy | no-period",
                "/rules/outline/closesAt | gone | /rules/outline/closesAt | not-null",
                "/rules/outline/closesAt | '1999-01-01T00:00:00Z' | /rules/outline/closesAt | time-out-of-range",
                "/wording/main | 'en' | /wording/main | main-language-is-missing",
                "/wording/languages | {} | /wording/languages | not-empty",
                "/wording/languages/tr | null | /wording/languages/tr | not-null",
                "/wording/languages/de/questions/people/label | ' ' | /wording/languages/de/questions/people/label | not-blank",
                "/wording/languages/de/categories/rooms | gone | /wording/languages/de/categories/rooms | text-is-missing",
                "/wording/languages/tr/documents/a~1b | {'name':'x'} | /wording/languages/tr/documents/a~1b | unknown-key",
                "/wording/languages/tr/title | 'a\\nb' | /wording/languages/tr/title | pattern"
            })
    void a_call_in_detail_with_a_fault_is_refused_and_nothing_is_kept(
            String change, String to, String pointer, String code) {
        String body = Terms.changed(WholeCall.body(), change, to);

        long before = allEvents();
        long contentsBefore = contents();
        isRefused(cast.funder().post("/api/calls", body), pointer, code);
        assertThat(allEvents()).isEqualTo(before);
        assertThat(contents()).isEqualTo(contentsBefore);
    }

    private static long contents() {
        return SERVICE.bean(MongoDatabase.class).getCollection("contents").countDocuments();
    }
}

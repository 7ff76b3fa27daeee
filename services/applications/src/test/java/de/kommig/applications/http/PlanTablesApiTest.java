package de.kommig.applications.http;

import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.DescribedProjects.applied;
import static de.kommig.applications.DescribedProjects.described;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.Cast;
import de.kommig.applications.DescribedProjects;
import de.kommig.applications.SavingDrafts;
import de.kommig.testing.Answer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanTablesApiTest {

    private final Cast cast = new Cast();
    private final UUID project = described(cast);
    private final UUID application = applied(cast, cast.publishedCall(), project);

    @Test
    void a_plan_goes_out_and_comes_back_changed() {
        String csv = ok(cast.applicant().get(path(application) + "/plan.csv")).text();
        assertThat(csv)
                .startsWith("part,category,label,amount")
                .contains("costs,rooms,Raummiete,900.00,EUR,,rent,rent");

        ok(put(path(application), csv.replace("900.00", "950.00").replaceAll("costs,staff[^\n]*\n", "")));

        var plan = ok(cast.applicant().get(path(application))).json().at("/content/plan");
        assertThat(plan.get("costs").size()).isEqualTo(1);
        assertThat(plan.at("/costs/0/amount/amount").asString()).isEqualTo("950.00");
        assertThat(plan.at("/costs/0/projectLine").asString()).isEqualTo("rent");
        assertThat(plan.get("sources").size()).isEqualTo(2);
    }

    @Test
    void what_was_saved_a_moment_ago_goes_out_too() {
        ok(SavingDrafts.save(cast.applicant(), application, 1, SavingDrafts.change("/plan/costs/rent", """
                        {"category": "rooms", "label": "Raummiete", "amount": {"amount": "777.00", "currency": "EUR"}}""")));

        assertThat(ok(cast.applicant().get(path(application) + "/plan.csv")).text())
                .contains("Raummiete,777.00");
    }

    @Test
    void headings_are_in_the_language_of_the_caller() {
        assertThat(ok(cast.applicant().with("Accept-Language", "de").get(path(application) + "/plan.csv"))
                        .text())
                .startsWith("\ufeffTeil;Kategorie;Bezeichnung;Betrag;Währung");
    }

    @Test
    void a_german_table_goes_out_with_commas_and_comes_back_changed() {
        String csv = ok(cast.applicant().with("Accept-Language", "de").get(path(application) + "/plan.csv"))
                .text();
        assertThat(csv)
                .contains("Kosten;rooms;Raummiete;900,00;EUR;;rent;rent", "Finanzierung;Zuwendung;Zuwendung;1200,00");

        ok(put(path(application), csv.replace("900,00", "1.950,50")));

        assertThat(ok(cast.applicant().get(path(application)))
                        .json()
                        .at("/content/plan/costs/0/amount/amount")
                        .asString())
                .isEqualTo("1950.50");
    }

    @Test
    void a_faulty_table_is_told_by_row_and_column_and_nothing_is_stored() {
        Answer answer = put(path(application), "part,category,label,amount\ncosts,rooms,Miete,-1\n");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/rows/2/amount");
        assertThat(ok(cast.applicant().get(path(application)))
                        .json()
                        .at("/content/plan/costs/0/amount/amount")
                        .asString())
                .isEqualTo("900.00");
    }

    @Test
    void what_is_too_large_is_not_looked_at() {
        assertThat(put(path(application), "x".repeat(1024 * 1024 + 1)).status()).isEqualTo(413);
    }

    @Test
    void an_application_that_was_handed_in_takes_no_plan() {
        String csv = ok(cast.applicant().get(path(application) + "/plan.csv")).text();
        ok(cast.applicant().post(path(application) + "/submission"));

        assertThat(put(path(application), csv).problem()).isEqualTo("application-is-submitted");
        assertThat(ok(cast.coordinator().get(path(application) + "/plan.csv")).text())
                .isEqualTo(csv);
        assertThat(cast.funder().get(path(application) + "/plan.csv").status()).isIn(403, 404);
    }

    @Test
    void the_plan_of_a_project_makes_a_revision() {
        String csv = ok(cast.applicant().get(DescribedProjects.path(project) + "/plan.csv"))
                .text();

        var sheet = ok(put(DescribedProjects.path(project), csv.replace("900.00", "901.00")))
                .json();

        assertThat(sheet.get("revision").asInt()).isEqualTo(2);
        assertThat(sheet.at("/text/plan/costs/0/amount/amount").asString()).isEqualTo("901.00");
        assertThat(sheet.at("/text/title").asString()).isEqualTo("Sprachcafé");
    }

    private Answer put(String of, String csv) {
        return cast.applicant().send("PUT", of + "/plan", csv.getBytes(StandardCharsets.UTF_8));
    }
}

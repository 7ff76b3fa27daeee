package de.kommig.applications.opendata;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.opendata.OpenDataCast.LAST_YEAR;
import static de.kommig.applications.opendata.OpenDataCast.THIS_YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.eventstore.operating.SubscriptionReport;
import de.kommig.eventstore.operating.SubscriptionsEndpoint;
import de.kommig.testing.Answer;
import de.kommig.testing.Merger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the files say, and how they are asked for. */
class OpenFilesTest {

    private static final String SCHEMAS = "https://raw.githubusercontent.com/ThreeSixtyGiving/standard/";
    private static final String FORMULA = "=HYPERLINK(\"https://boese.example\";\"Sprachcafé\")";

    private final OpenDataCast cast = new OpenDataCast("+49 Brücken", LegalForm.PUBLIC_BODY);
    private final Told earlier = cast.application(FORMULA);
    private final Told later = cast.application("Ankommen; \"Zusammen\"\nweiter");

    private void given() {
        cast.happens(earlier, LAST_YEAR, earlier.submitted(List.of("altona", "harburg"), List.of("language", "women")));
        cast.happens(earlier, LAST_YEAR, earlier.approved());
        cast.happens(earlier, LAST_YEAR, earlier.opened());
        cast.happens(earlier, THIS_YEAR, earlier.noticed("3500"));
        cast.happens(later, THIS_YEAR, later.submitted(List.of(), List.of()));
        cast.happens(later, THIS_YEAR, later.approved());
        cast.happens(later, THIS_YEAR, later.opened());
        await().untilAsserted(() -> {
            JsonNode grants = ok(cast.file("awards.json")).json().get("grants");
            assertThat(grants).hasSize(2);
            assertThat(grants.get(0).get("amountAwarded").decimalValue()).isEqualByComparingTo("3500");
            assertThat(grants.get(0).has("beneficiaryLocation")).isTrue();
            assertThat(grants.get(1).get("awardDate").asString()).isEqualTo("2026-06-01");
            assertThat(grants.get(0).get("awardDate").asString()).isEqualTo("2025-06-01");
        });
    }

    @Test
    void a_package_is_what_the_360Giving_data_standard_says() {
        given();

        Answer answer = ok(cast.file("awards.json"));

        assertThat(schema().validate(answer.text(), InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(answer.text().replace("\"title\"", "\"titel\""), InputFormat.JSON))
                .as("the schema would notice")
                .isNotEmpty();
        JsonNode grant = answer.json().at("/grants/0");
        assertThat(grant.get("id").asString()).isEqualTo("360G-kommig-" + earlier.parties.application());
        assertThat(grant.get("title").asString()).isEqualTo(FORMULA);
        assertThat(grant.get("description").asString())
                .isEqualTo("Integrationsvorhaben zu Sprache, Frauen, gefördert nach dem Förderaufruf „Ankommen 2026“.");
        assertThat(grant.at("/recipientOrganization/0/id").asString()).isEqualTo("DE-CR-RA000259-VR12345");
        assertThat(grant.at("/recipientOrganization/0/name").asString()).isEqualTo("+49 Brücken");
        assertThat(grant.at("/fundingOrganization/0/id").asString()).isEqualTo("360G-kommig-ORG:" + cast.funder);
        assertThat(grant.at("/plannedDates/0/startDate").asString()).isEqualTo("2026-03-01");
        assertThat(grant.at("/plannedDates/0/endDate").asString()).isEqualTo("2026-12-31");
        assertThat(grant.at("/beneficiaryLocation/0/name").asString()).isEqualTo("Altona");
        assertThat(grant.at("/grantProgramme/0/title").asString()).isEqualTo("Ankommen 2026");
        assertThat(answer.json().get("license").asString()).isEqualTo("https://www.govdata.de/dl-de/by-2-0");
        assertThat(answer.json().at("/publisher/name").asString()).contains("KomMig");
    }

    @Test
    void no_cell_of_a_table_is_a_formula() {
        given();

        String grants = ok(cast.file("awards.csv")).text();
        String hmbtg = ok(cast.file("hmbtg.csv")).text();

        assertThat(grants).startsWith("Identifier,Title,Description,Currency,Amount Awarded,Award Date,");
        assertThat(grants).contains("\"'=HYPERLINK(\"\"https://boese.example\"\";", ",'+49 Brücken,", ",3500.00,");
        assertThat(grants).contains("\"Ankommen; \"\"Zusammen\"\"\nweiter\"", ",\"Altona;Harburg\",");
        assertThat(hmbtg).startsWith("\uFEFFKennung;Zuwendungsgeber;Zuwendungsempfänger;");
        assertThat(hmbtg)
                .contains(";'+49 Brücken;Eingetragener Verein (e. V.);\"'=HYPERLINK(", ";3500,00;EUR;2026-02-20;");
        assertThat(ok(cast.file("awards.csv")).header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    }

    @Test
    void the_transparency_act_is_about_notices_of_public_bodies() {
        given();

        JsonNode hmbtg = ok(cast.file("hmbtg.json")).json();

        assertThat(hmbtg.get("Zuwendungen")).hasSize(1);
        JsonNode one = hmbtg.at("/Zuwendungen/0");
        assertThat(one.propertyNames()).containsExactlyElementsOf(withoutEmpty(one));
        assertThat(one.get("Zuwendungsgeber").asString()).isEqualTo("Behörde für Miteinander");
        assertThat(one.get("Betrag").decimalValue()).isEqualByComparingTo("3500");
        assertThat(one.get("Zeitraum bis").asString()).isEqualTo("2026-12-31");
        assertThat(one.get("Lizenz").asString()).isEqualTo("dl-de/by-2-0");
        assertThat(ok(cast.file("hmbtg.json", "&year=2025")).json().get("Zuwendungen"))
                .isEmpty();
        assertThat(ok(cast.file("hmbtg.json", "&year=2026")).json().get("Zuwendungen"))
                .hasSize(1);
    }

    private static List<String> withoutEmpty(JsonNode row) {
        return HmbtgTable.COLUMNS.stream().filter(row::has).toList();
    }

    @Test
    void awards_of_a_foundation_are_open_data_and_nothing_for_the_transparency_act() {
        OpenDataCast foundation = new OpenDataCast("Café Nachbarn", LegalForm.FOUNDATION);
        Told told = foundation.application("Nähstube");
        foundation.happens(told, THIS_YEAR, told.approved());
        foundation.happens(told, THIS_YEAR, told.opened());
        foundation.happens(told, THIS_YEAR, told.noticed("1000"));

        await().untilAsserted(
                        () -> assertThat(foundation.file("awards.csv").text()).contains("Nähstube", ",1000.00,"));
        assertThat(ok(foundation.file("hmbtg.json")).json().get("Zuwendungen")).isEmpty();
        assertThat(ok(foundation.file("hmbtg.csv")).text().lines()).hasSize(1);
    }

    @Test
    void money_that_is_passed_on_says_from_which_award_it_is() {
        UUID from = UUID.randomUUID();
        Told told = cast.passedOn(from, "Kleiner Topf");
        cast.happens(told, THIS_YEAR, told.approved());
        cast.happens(told, THIS_YEAR, told.opened());

        await().untilAsserted(() -> assertThat(ok(cast.file("awards.json"))
                        .json()
                        .at("/grants/0/relatedActivity/0")
                        .asString())
                .isEqualTo("360G-kommig-" + from));
        assertThat(cast.file("awards.csv").text()).contains(",Yes,360G-kommig-" + from + ",");
    }

    @Test
    void a_duplicate_is_named_like_the_organisation_that_goes_on_in_its_place() {
        given();
        UUID survivor = UUID.randomUUID();
        OpenDataCast.registered(survivor, "Brücken und Wege e. V.", LegalForm.FOUNDATION, Side.CIVIL_SOCIETY, null);

        Merger.happens(SERVICE, cast.organisation, survivor);

        await().untilAsserted(() -> {
            JsonNode recipient = ok(cast.file("awards.json")).json().at("/grants/0/recipientOrganization/0");
            assertThat(recipient.get("name").asString()).isEqualTo("Brücken und Wege e. V.");
            assertThat(recipient.get("id").asString()).isEqualTo("360G-kommig-ORG:" + survivor);
        });
    }

    @Test
    void by_year_and_funder() {
        given();

        assertThat(ids(cast.file("awards.json", "&year=2025"))).containsExactly(earlier.parties.application());
        assertThat(ids(cast.file("awards.json", "&year=2026"))).containsExactly(later.parties.application());
        assertThat(ids(cast.file("awards.json", "&year=2024"))).isEmpty();
        assertThat(ok(cast.everybody.get("/api/open-data/awards.json?funder=" + UUID.randomUUID()))
                        .json()
                        .get("grants"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"year=soon", "year=1999", "year=99999999999", "funder=1", "year=2025&year=2026"})
    void a_question_that_makes_no_sense_is_refused(String query) {
        for (String file : List.of("awards.json", "awards.csv", "hmbtg.csv", "hmbtg.json")) {
            Answer answer = cast.everybody.get("/api/open-data/" + file + "?" + query);

            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        }
    }

    @Test
    void who_has_it_already_gets_it_only_when_it_has_changed() {
        given();
        Answer first = ok(cast.file("awards.json"));
        assertThat(first.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(first.header("Link")).isEqualTo("<https://www.govdata.de/dl-de/by-2-0>; rel=\"license\"");
        assertThat(ok(cast.file("awards.json")).text()).isEqualTo(first.text());
        assertThat(again(first).status()).isEqualTo(304);
        assertThat(again(first).text()).isEmpty();

        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                cast.organisation,
                new OrganisationEvent.Renamed(cast.organisation, "Brücken e. V."));

        await().untilAsserted(() -> assertThat(ok(again(first)).text()).contains("Brücken e. V."));
        assertThat(ok(again(first)).text()).doesNotContain("+49");
        assertThat(ok(again(first)).header("ETag")).isNotEqualTo(first.header("ETag"));
    }

    private Answer again(Answer first) {
        return cast.everybody
                .with("If-None-Match", first.header("ETag"))
                .get("/api/open-data/awards.json?funder=" + cast.funder);
    }

    @Test
    void words_of_the_platform_come_in_the_language_that_is_asked_for() {
        given();

        assertThat(cast.everybody
                        .with("Accept-Language", "en")
                        .get("/api/open-data/awards.csv?funder=" + cast.funder)
                        .text())
                .contains("Integration project about Language, Women, funded under the call", "Registered association");
        assertThat(cast.everybody
                        .with("Accept-Language", "en")
                        .get("/api/open-data/hmbtg.csv?funder=" + cast.funder)
                        .text())
                .contains("Integrationsvorhaben zu Sprache, Frauen");
    }

    @Test
    void the_view_can_be_rebuilt_and_ends_equal() {
        given();
        cast.happens(later, THIS_YEAR.plusSeconds(5), later.noticed("2000"));
        Told gone = cast.application("Vertan");
        cast.happens(gone, THIS_YEAR, gone.opened());
        cast.happens(gone, THIS_YEAR, gone.noticed("100"));
        await().untilAsserted(() -> assertThat(cast.file("awards.csv").text()).contains(",2000.00,", "Vertan"));
        cast.happens(gone, THIS_YEAR, gone.revoked());
        await().untilAsserted(() -> assertThat(cast.file("awards.csv").text()).doesNotContain("Vertan"));
        String before = ok(cast.file("awards.json")).text();

        SubscriptionsEndpoint operating = SERVICE.bean(SubscriptionsEndpoint.class);
        operating.operate("open-awards", "rebuild", null, null);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            SubscriptionReport report = Objects.requireNonNull(operating.one("open-awards"));
            assertThat(Objects.requireNonNull(report.rebuild()).stage()).isEqualTo("done");
        });
        assertThat(ok(cast.file("awards.json")).text()).isEqualTo(before);
    }

    private static List<UUID> ids(Answer answer) {
        return ok(answer)
                .json()
                .get("grants")
                .valueStream()
                .map(grant -> UUID.fromString(grant.get("id").asString().substring("360G-kommig-".length())))
                .toList();
    }

    private static Schema schema() {
        String grant = resource("360-giving-schema.json");
        String whole = resource("360-giving-package-schema.json");
        // The standard tells days and moments apart by their formats.
        SchemaRegistryConfig strict =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemaRegistryConfig(strict)
                                .schemas(Map.of(
                                        SCHEMAS + "1.4.2/schema/360-giving-schema.json",
                                        grant,
                                        SCHEMAS + "1.4.3/schema/360-giving-package-schema.json",
                                        whole)))
                .getSchema(SchemaLocation.of(SCHEMAS + "1.4.3/schema/360-giving-package-schema.json"));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(OpenFilesTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

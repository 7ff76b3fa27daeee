package de.kommig.applications.versioning;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.created;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.applications.DescribedProjects;
import de.kommig.applications.LittlePdf;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Parties;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.testing.Answer;
import de.kommig.web.Role;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Versions, receipts and differences through the API. */
class VersionsApiTest {

    private final Cast cast = new Cast();
    private final UUID call = cast.publishedCall();

    @Test
    void a_draft_has_no_versions() {
        UUID draft = cast.drafted(call);

        assertThat(versions(draft)).isEmpty();
        assertThat(cast.applicant().get(path(draft) + "/versions/1").status()).isEqualTo(404);
    }

    @Test
    void each_time_it_is_handed_in_there_is_a_version_and_the_old_one_stays() {
        UUID application = handedInTwice();

        JsonNode versions = versions(application);
        assertThat(versions).hasSize(2);
        assertThat(versions.get(0).get("number").asInt()).isEqualTo(1);
        assertThat(versions.get(0).get("sha256").asString()).matches("[0-9a-f]{64}");
        assertThat(versions.get(0).get("bytes").asLong()).isPositive();
        assertThat(versions.get(1).get("sha256")).isNotEqualTo(versions.get(0).get("sha256"));

        JsonNode first =
                ok(cast.coordinator().get(path(application) + "/versions/1")).json();
        assertThat(first.get("title").asString()).isEqualTo("Sprachcafé");
        assertThat(first.at("/content/answers/goals").asString()).isEqualTo("Deutsch im Alltag");
        JsonNode second =
                ok(cast.applicant().get(path(application) + "/versions/2")).json();
        assertThat(second.get("title").asString()).isEqualTo("Sprachcafé plus");
    }

    @Test
    void what_is_being_written_is_in_no_version() {
        UUID application = cast.submitted(call);
        ok(cast.requestCorrection(application));
        ok(cast.edit(application));

        assertThat(versions(application)).hasSize(1);
        assertThat(ok(cast.coordinator().get(path(application) + "/versions/1")).text())
                .doesNotContain("Sprachcafé plus");
    }

    @Test
    void the_differences_are_told_field_by_field() {
        UUID application = handedInTwice();

        JsonNode items = ok(cast.coordinator().get(path(application) + "/versions/2/differences"))
                .json()
                .get("items");
        assertThat(items)
                .extracting(item -> item.get("field").asString())
                .contains("/title", "/requestedAmount", "/summary", "/answers/goals", "/answers/target-group");
        JsonNode title = items.get(0);
        assertThat(title.get("before").asString()).isEqualTo("Sprachcafé");
        assertThat(title.get("after").asString()).isEqualTo("Sprachcafé plus");
    }

    @Test
    void versions_that_there_are_not_are_not_found() {
        UUID application = cast.submitted(call);

        for (String number : new String[] {"0", "-1", "2", "2147483647", "2147483648", "first"}) {
            assertThat(cast.applicant()
                            .get(path(application) + "/versions/" + number)
                            .status())
                    .as(number)
                    .isEqualTo(404);
        }
        assertThat(cast.applicant()
                        .get(path(application) + "/versions/1/differences?from=7")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_answer_to_handing_in_links_the_receipt() {
        UUID application = cast.drafted(call);
        Answer answer = ok(cast.applicant().post(path(application) + "/submission"));

        String link = answer.header("Link");
        assertThat(link).isEqualTo("<" + path(application) + "/versions/1/receipt.pdf>; rel=\"receipt\"");
        Instant at =
                Instant.parse(versions(application).get(0).get("submittedAt").asString());
        assertThat(at).isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void the_receipt_says_who_handed_in_what_when_and_what_proves_it() {
        UUID application = cast.submitted(call);
        JsonNode version = versions(application).get(0);

        JsonNode receipt = ok(cast.applicant().get(path(application) + "/versions/1/receipt"))
                .json();
        assertThat(receipt.get("organisationId").asString())
                .isEqualTo(cast.organisation().toString());
        assertThat(receipt.get("callTitle").asString()).isEqualTo("Ankommen 2026");
        assertThat(receipt.get("zone").asString()).isEqualTo("Europe/Berlin");
        assertThat(receipt.get("sha256")).isEqualTo(version.get("sha256"));
        assertThat(receipt.get("submittedAt")).isEqualTo(version.get("submittedAt"));
        assertThat(receipt.at("/requestedAmount/amount").asString()).isEqualTo("5000.00");
    }

    @Test
    void documents_are_on_the_receipt_with_their_hashes() {
        UUID application = cast.drafted(call);
        JsonNode attached = cast.applicant()
                .send("POST", path(application) + "/documents?key=statutes&name=Satzung.pdf", LittlePdf.BYTES)
                .json();
        ok(cast.applicant().post(path(application) + "/submission"));

        JsonNode documents = ok(cast.applicant().get(path(application) + "/versions/1/receipt"))
                .json()
                .get("documents");
        assertThat(documents).hasSize(1);
        assertThat(documents.get(0).get("sha256")).isEqualTo(attached.get("sha256"));
    }

    @Test
    void the_receipt_is_printed_in_german_and_in_english_and_is_the_same_each_time() throws IOException {
        UUID application = cast.submitted(call);
        String hash = versions(application).get(0).get("sha256").asString();

        // Whose it is, the receipt says by the name, once that has come in.
        await().untilAsserted(() -> assertThat(ok(cast.applicant().get(path(application) + "/versions/1/receipt"))
                        .json()
                        .has("organisationName"))
                .isTrue());
        byte[] german = pdf(application, "receipt.pdf", "de");
        assertThat(text(german))
                .contains("Eingangsbestätigung", "Sprachcafé", "5.000,00 EUR")
                .satisfies(text -> assertThat(text.replaceAll("\\s", "")).contains(hash));
        assertThat(text(pdf(application, "receipt.pdf", "en"))).contains("Receipt of an application", "5,000.00 EUR");
        assertThat(pdf(application, "receipt.pdf", "de")).isEqualTo(german);
    }

    @Test
    void the_application_is_printed_with_its_answers() throws IOException {
        UUID application = cast.submitted(call);

        assertThat(text(pdf(application, "application.pdf", "de")))
                .contains("Sprachcafé", "Treffen, einmal in der Woche.", "Deutsch im Alltag");
    }

    @Test
    void the_print_says_where_and_about_what_and_has_no_heading_above_nothing() throws IOException {
        UUID application = DescribedProjects.submitted(cast, call, DescribedProjects.described(cast));

        assertThat(text(pdf(application, "application.pdf", "de")))
                .contains("Hamburg-Mitte", "Themen", "Sprache", "Summe", "1.500,00 EUR")
                .doesNotContain("Antworten");
    }

    @Test
    void the_funder_sees_that_it_was_handed_in_and_gets_a_receipt_without_its_content() throws IOException {
        UUID application = handedInTwice();

        assertThat(ok(cast.funder().get(path(application) + "/versions")).json().get("items"))
                .hasSize(2);
        JsonNode receipt =
                ok(cast.funder().get(path(application) + "/versions/2/receipt")).json();
        assertThat(receipt.get("title").asString()).isEqualTo("Sprachcafé plus");
        assertThat(receipt.get("documents").isEmpty()).isTrue();
        assertThat(text(cast.funder().bytes(path(application) + "/versions/2/receipt.pdf")))
                .contains("Sprachcafé plus");
        for (String part : new String[] {"", "/differences", "/application.pdf"}) {
            assertThat(cast.funder()
                            .get(path(application) + "/versions/2" + part)
                            .status())
                    .as(part)
                    .isIn(403, 404);
        }
        assertThat(cast.stranger(Role.FUNDER)
                        .get(path(application) + "/versions")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_reviewer_reads_the_newest_version_on_paper_and_nothing_else() throws IOException {
        UUID reviewer = UUID.randomUUID();
        UUID application = handedInTwice();
        assigned(application, reviewer);

        assertThat(text(cast.reviewer(reviewer).bytes(path(application) + "/versions/2/application.pdf")))
                .contains("Sprachcafé plus", cast.organisation().toString().substring(0, 8));
        JsonNode seen = ok(cast.reviewer(reviewer).get(path(application) + "/versions"))
                .json()
                .get("items");
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).get("number").asInt()).isEqualTo(2);
        assertThat(cast.reviewer(reviewer)
                        .get(path(application) + "/versions/1/application.pdf")
                        .status())
                .isEqualTo(404);
        assertThat(cast.reviewer(reviewer)
                        .get(path(application) + "/versions/2/receipt")
                        .status())
                .isEqualTo(403);
        assertThat(cast.reviewer(UUID.randomUUID())
                        .get(path(application) + "/versions")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_blind_review_does_not_tell_whose_application_it_is() throws IOException {
        String blind = Cast.call(Duration.ofDays(-1))
                .replace("\"quorum\": 2", "\"quorum\": 2, \"rules\": {\"review\": {\"blind\": true}}");
        UUID masked = created(cast.funder().post("/api/calls", blind));
        ok(cast.funder().post("/api/calls/" + masked + "/publication"));
        UUID application = cast.submitted(masked);
        UUID reviewer = UUID.randomUUID();
        assigned(application, reviewer);

        assertThat(text(cast.reviewer(reviewer).bytes(path(application) + "/versions/1/application.pdf"))
                        .replaceAll("\\s", ""))
                .contains("Sprachcafé")
                .doesNotContain(cast.organisation().toString())
                .doesNotContain("Organisation");
        assertThat(text(cast.coordinator().bytes(path(application) + "/versions/1/application.pdf"))
                        .replaceAll("\\s", ""))
                .contains("Organisation");
    }

    @Test
    void who_applies_together_sees_the_versions_and_who_was_only_asked_does_not() {
        UUID application = cast.drafted(call);
        Cast partner = new Cast();
        ok(partner.applicant().get("/api/applications"));
        String partners = path(application) + "/co-applicants";
        String naming = "{\"organisationId\": \"%s\"}".formatted(partner.organisation());
        await().untilAsserted(() -> ok(cast.applicant().post(partners, naming)));
        assertThat(partner.applicant().get(path(application) + "/versions").status())
                .isEqualTo(404);

        ok(partner.applicant().post(partners + "/" + partner.organisation() + "/confirmation"));
        ok(cast.applicant().post(path(application) + "/submission"));

        JsonNode first =
                ok(partner.applicant().get(path(application) + "/versions/1")).json();
        assertThat(first.at("/content/answers/goals").asString()).isEqualTo("Deutsch im Alltag");
    }

    private void assigned(UUID application, UUID reviewer) {
        ok(cast.coordinator().post(path(application) + "/admission"));
        Parties parties = cast.parties(application);
        SERVICE.happensElsewhere(EventFamilies.ROUNDS, application, new RoundEvent.Opened(parties, 3, 2));
        SERVICE.happensElsewhere(EventFamilies.ROUNDS, application, new RoundEvent.ReviewerAssigned(parties, reviewer));
        await().untilAsserted(() -> ok(cast.reviewer(reviewer).get(path(application))));
    }

    private UUID handedInTwice() {
        UUID application = cast.submitted(call);
        ok(cast.requestCorrection(application));
        ok(cast.edit(application));
        Answer again = ok(cast.applicant().post(path(application) + "/submission"));
        assertThat(again.header("Link")).contains("/versions/2/receipt.pdf");
        return application;
    }

    private JsonNode versions(UUID application) {
        return ok(cast.applicant().get(path(application) + "/versions")).json().get("items");
    }

    private byte[] pdf(UUID application, String file, String language) {
        return cast.applicant().with("Accept-Language", language).bytes(path(application) + "/versions/1/" + file);
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }
}

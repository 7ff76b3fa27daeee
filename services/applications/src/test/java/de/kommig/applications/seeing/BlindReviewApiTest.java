package de.kommig.applications.seeing;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.created;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import de.kommig.applications.Cast;
import de.kommig.applications.CheckedCalls;
import de.kommig.applications.attaching.SamplesOfDocuments;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Vote;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.access.ReviewersAnswers;
import de.kommig.web.masking.IdentifyingPeople;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** In a blind review nothing that a reviewer gets tells whose application it is, until the round is closed. */
class BlindReviewApiTest {

    private static final String NAME = "Brückenschlag Wilhelmsburg e. V.";
    private static final String FORMER_NAME = "Initiative Zinnwerke";
    private static final String PARTNER = "Moschee am Inselpark";

    private final Cast cast = new Cast();
    private final Cast partner = new Cast();
    private final UUID reviewer = UUID.randomUUID();
    private final UUID call = cast.publishedBlindCall();
    private final List<String> telling = List.of(
            "Brückenschlag",
            "Zinnwerke",
            "Nurcan",
            "Özdemir",
            "Inselpark",
            "Veringstraße",
            "brueckenschlag-wilhelmsburg",
            "Brueckenschlag",
            "brueckenschlag_",
            "zinnwerke",
            "Harburger Ring",
            "VR 54321",
            "17/412",
            "12345678",
            "Satzung der Insel",
            SamplesOfDocuments.AUTHOR,
            cast.organisation().toString(),
            partner.organisation().toString());

    @Test
    void nothing_tells_whose_it_is_until_the_round_is_closed() throws IOException {
        UUID application = underReview();
        UUID released = document(application, "statutes", "Satzung der Insel.pdf");
        UUID kept = document(application, "plan", "Plan Brückenschlag.pdf");
        admit(application);
        ok(cast.coordinator().put(path(application) + "/documents/" + released + "/release", ""));

        Answer list = ok(cast.reviewer(reviewer).get(path(application) + "/documents"));
        assertThat(list.json().get("items")).hasSize(1);
        assertThat(list.json().at("/items/0/name").asString()).isEqualTo("statutes.pdf");
        assertThat(cast.reviewer(reviewer)
                        .get(path(application) + "/documents/" + kept)
                        .status())
                .isEqualTo(404);
        // With the hash of what is not masked, a reviewer could try out which organisation's name fits.
        assertThat(ok(cast.reviewer(reviewer).get(path(application) + "/versions"))
                        .json()
                        .at("/items/0")
                        .propertyNames())
                .containsExactlyInAnyOrder("number", "stage", "submittedAt");
        assertThat(ok(cast.coordinator().get(path(application) + "/versions"))
                        .json()
                        .at("/items/0")
                        .has("sha256"))
                .isTrue();
        Answer sheet = ok(cast.reviewer(reviewer).get(path(application)));
        assertThat(sheet.json().has("organisationId")).isFalse();
        assertThat(sheet.json().get("title").asString()).isEqualTo("Sprachcafé […]");
        assertThat(sheet.json().get("summary").asString()).isEqualTo("Wir, […], reden miteinander. […]");
        assertThat(ok(cast.reviewer(reviewer).get("/api/applications?q=Sprachcafé"))
                        .json()
                        .get("items"))
                .hasSize(1);
        answers(application, released, kept).tellNothingOf(telling, BlindReviewApiTest::text);

        // Nor can it be found out by asking.
        assertThat(items(cast.reviewer(reviewer), "?organisation=" + cast.organisation()))
                .isEmpty();
        assertThat(items(cast.reviewer(reviewer), "?q=Wilhelmsburg")).isEmpty();
        assertThat(items(cast.coordinator(), "?call=" + call + "&q=Wilhelmsburg"))
                .isNotEmpty();

        Parties parties = cast.parties(application);
        SERVICE.happensElsewhere(EventFamilies.ROUNDS, application, new RoundEvent.Closed(parties, Vote.of(2, 0, 0)));
        await().untilAsserted(() -> assertThat(ok(cast.reviewer(reviewer).get(path(application)))
                        .json()
                        .at("/organisationId")
                        .asString())
                .isEqualTo(cast.organisation().toString()));
        await().untilAsserted(() -> assertThat(items(cast.reviewer(reviewer), "?organisation=" + cast.organisation()))
                .isNotEmpty());
        assertThat(ok(cast.reviewer(reviewer).get(path(application)))
                        .json()
                        .get("title")
                        .asString())
                .isEqualTo("Sprachcafé Brückenschlag Wilhelmsburg");
        assertThat(ok(cast.reviewer(reviewer).get(path(application) + "/documents"))
                        .json()
                        .get("items"))
                .hasSize(2);
    }

    @Test
    void everybody_else_reads_all_of_it() {
        UUID application = underReview();
        UUID document = document(application, "statutes", "Satzung der Insel.pdf");
        admit(application);

        JsonNames names = new JsonNames(ok(cast.coordinator().get(path(application))));
        assertThat(names.organisation()).isEqualTo(cast.organisation().toString());
        assertThat(names.title()).isEqualTo("Sprachcafé Brückenschlag Wilhelmsburg");
        Answer documents = ok(cast.coordinator().get(path(application) + "/documents"));
        assertThat(documents.json().at("/items/0/name").asString()).isEqualTo("Satzung der Insel.pdf");
        assertThat(documents.json().at("/items/0/released").asBoolean()).isFalse();
        ok(cast.coordinator().put(path(application) + "/documents/" + document + "/release", ""));
        assertThat(ok(cast.coordinator().get(path(application) + "/documents"))
                        .json()
                        .at("/items/0/released")
                        .asBoolean())
                .isTrue();
        assertThat(ok(cast.applicant().get(path(application) + "/documents"))
                        .json()
                        .at("/items/0")
                        .has("released"))
                .isFalse();
    }

    @Test
    void a_release_is_taken_back_and_only_coordinators_release() {
        UUID application = underReview();
        UUID document = document(application, "statutes", "Satzung der Insel.pdf");
        String release = path(application) + "/documents/" + document + "/release";
        admit(application);
        assertThat(cast.applicant().put(release, "").status()).isEqualTo(403);
        assertThat(cast.reviewer(reviewer).put(release, "").status()).isEqualTo(403);
        assertThat(cast.coordinator()
                        .put(path(application) + "/documents/" + UUID.randomUUID() + "/release", "")
                        .status())
                .isEqualTo(404);

        ok(cast.coordinator().put(release, ""));
        ok(cast.coordinator().put(release, ""));
        assertThat(ok(cast.reviewer(reviewer).get(path(application) + "/documents"))
                        .json()
                        .get("items"))
                .hasSize(1);
        cast.coordinator().delete(release).expect(204);
        cast.coordinator().delete(release).expect(204);

        assertThat(ok(cast.reviewer(reviewer).get(path(application) + "/documents"))
                        .json()
                        .get("items"))
                .isEmpty();
    }

    @Test
    void in_an_open_review_there_is_nothing_to_release() {
        UUID open = cast.publishedCall();
        UUID application = cast.drafted(open);
        UUID document = document(application, "statutes", "Satzung.pdf");
        ok(cast.applicant().post(path(application) + "/submission"));

        Answer refused = cast.coordinator().put(path(application) + "/documents/" + document + "/release", "");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("review-is-not-blind");
    }

    private ReviewersAnswers answers(UUID application, UUID released, UUID kept) {
        String one = "/api/applications/{id}";
        return new ReviewersAnswers(SERVICE, cast.reviewer(reviewer))
                .ask("/api/applications", "/api/applications")
                .ask(one, path(application))
                .ask(one + "/documents", path(application) + "/documents")
                .ask(one + "/documents/{document}", path(application) + "/documents/" + released)
                .ask(one + "/documents/{document}", path(application) + "/documents/" + kept)
                .ask(one + "/versions", path(application) + "/versions")
                .ask(one + "/versions/{number}/application.pdf", path(application) + "/versions/1/application.pdf")
                .ask(one + "/plan.csv", path(application) + "/plan.csv")
                .ask(one + "/plan.xlsx", path(application) + "/plan.xlsx")
                .ask("/api/calls", "/api/calls")
                .ask("/api/calls/{id}", "/api/calls/" + call)
                .ask("/api/calls/{id}/amendments", "/api/calls/" + call + "/amendments")
                .ask("/api/calls/{id}/amendments/{number}", "/api/calls/" + call + "/amendments/1")
                .ask("/api/open-data/awards.json", "/api/open-data/awards.json")
                .ask("/api/open-data/awards.csv", "/api/open-data/awards.csv")
                .ask("/api/open-data/hmbtg.csv", "/api/open-data/hmbtg.csv")
                .ask("/api/open-data/hmbtg.json", "/api/open-data/hmbtg.json")
                .ask("/api/me/export", "/api/me/export");
    }

    /** A draft by an organisation with names, of two, that names everybody in every text. */
    private UUID underReview() {
        nurcanBelongsToThem();
        named(cast, FORMER_NAME);
        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                cast.organisation(),
                new OrganisationEvent.Renamed(cast.organisation(), NAME));
        named(partner, PARTNER);
        String everything = "Brückenschlag Wilhelmsburg, Veringstraße 12, 21107 Hamburg";
        UUID application = created(cast.applicant().post("/api/applications", """
            {"callId": "%s", "title": "Sprachcafé Brückenschlag Wilhelmsburg",
             "requestedAmount": {"amount": "5000.00", "currency": "EUR"},
             "summary": "Wir, die Moschee am Inselpark und Brückenschlag Wilhelmsburg, reden miteinander. Kontakt: info@brueckenschlag-wilhelmsburg.de",
             "answers": {"goals": "Früher Initiative Zinnwerke, jetzt %s, Telefon 040 12345678. Es leitet NURCAN Özdemir. Früher Harburger Ring Nr. 5, VR 54321, St.-Nr. 17/412/03456. Satzung_brueckenschlag_wilhelmsburg.pdf, #BrückenschlagWilhelmsburg, das Team des Brueckenschlags Wilhelmsburg; info[at]zinnwerke[punkt]org."}}
            """.formatted(call, everything)
                .replace("die Moschee am Inselpark und ", "Moschee am Inselpark, ")
                .replace("Kontakt: ", "")));
        ok(partner.applicant().get("/api/applications"));
        String partners = path(application) + "/co-applicants";
        String naming = "{\"organisationId\": \"%s\"}".formatted(partner.organisation());
        await().untilAsserted(() -> ok(cast.applicant().post(partners, naming)));
        ok(partner.applicant().post(partners + "/" + partner.organisation() + "/confirmation"));
        return application;
    }

    private void nurcanBelongsToThem() {
        UUID nurcan = UUID.randomUUID();
        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                cast.organisation(),
                new OrganisationEvent.MemberJoined(cast.organisation(), nurcan, MemberRole.EDITOR, UUID.randomUUID()));
        SERVICE.bean(MongoClient.class)
                .getDatabase("organisations")
                .getCollection("people")
                .insertOne(new Document("_id", nurcan.toString())
                        .append("revision", 1L)
                        .append("name", "Nurcan Özdemir")
                        .append("email", "nurcan@example.org"));
        await().untilAsserted(() -> assertThat(SERVICE.bean(IdentifyingPeople.class)
                        .of(List.of(cast.organisation()))
                        .test("Özdemir"))
                .isTrue());
    }

    private void admit(UUID application) {
        ok(cast.applicant().post(path(application) + "/submission"));
        new CheckedCalls(cast).settle(application);
        ok(cast.coordinator().post(path(application) + "/admission"));
        Parties parties = cast.parties(application);
        SERVICE.happensElsewhere(EventFamilies.ROUNDS, application, new RoundEvent.Opened(parties, 3, 2));
        SERVICE.happensElsewhere(EventFamilies.ROUNDS, application, new RoundEvent.ReviewerAssigned(parties, reviewer));
        await().untilAsserted(() -> ok(cast.reviewer(reviewer).get(path(application))));
    }

    private UUID document(UUID application, String key, String name) {
        Answer attached = cast.applicant()
                .send(
                        "POST",
                        path(application) + "/documents?key=" + key + "&name="
                                + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8),
                        SamplesOfDocuments.pdf())
                .expect(201);
        return UUID.fromString(attached.json().get("id").asString());
    }

    private static void named(Cast who, String name) {
        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                who.organisation(),
                new OrganisationEvent.Registered(
                        who.organisation(), name, LegalForm.INITIATIVE, Side.CIVIL_SOCIETY, null));
    }

    private static List<String> items(Api api, String query) {
        return ok(api.get("/api/applications" + query))
                .json()
                .get("items")
                .valueStream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    private record JsonNames(Answer sheet) {

        String organisation() {
            return sheet.json().get("organisationId").asString();
        }

        String title() {
            return sheet.json().get("title").asString();
        }
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package de.kommig.applications.http;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.created;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import de.kommig.applications.Cast;
import de.kommig.applications.LittlePdf;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsApiTest {

    private static final byte[] PDF = LittlePdf.BYTES;
    private static final int MOST = 10 * 1024 * 1024;

    private final Cast cast = new Cast();
    private final UUID id = cast.drafted(cast.publishedCall());

    @Test
    void a_document_comes_back_as_it_was_with_its_hash_and_is_only_ever_saved() throws Exception {
        Answer attached = attach("statutes", "Satzung.pdf", PDF).expect(201);

        assertThat(attached.json().get("sha256").asString())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(PDF)));
        assertThat(attached.json().get("mediaType").asString()).isEqualTo("application/pdf");
        assertThat(attached.json().get("state").asString()).isEqualTo("ready");
        Answer content = ok(cast.applicant().get(attached.header("Location")));
        assertThat(content.text()).isEqualTo(new String(PDF, StandardCharsets.US_ASCII));
        assertThat(content.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(content.header("Content-Disposition"))
                .startsWith("attachment; ")
                .contains("Satzung.pdf");
        assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void a_call_that_asks_for_no_documents_gets_none() {
        String body = Cast.call(Duration.ofDays(-1)).replace("\"quorum\": 2", "\"quorum\": 2, \"rules\": {}");
        UUID call = created(cast.funder().post("/api/calls", body));
        ok(cast.funder().post("/api/calls/" + call + "/publication"));
        UUID other = cast.drafted(call);

        Answer refused = cast.applicant().send("POST", path(other) + "/documents?key=statutes&name=Satzung.pdf", PDF);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("call-takes-no-documents");
        assertThat(ok(cast.applicant().get(path(other) + "/documents"))
                        .json()
                        .get("items")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_document_of_ten_megabytes_is_taken_and_one_byte_more_is_not() {
        byte[] large = new byte[MOST];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        byte[] tooLarge = new byte[MOST + 1];
        System.arraycopy(PDF, 0, tooLarge, 0, PDF.length);

        Answer taken = attach("statutes", "groß.pdf", large).expect(201);
        assertThat(attach("statutes", "größer.pdf", tooLarge).expect(413).problem())
                .isEqualTo("document-too-large");

        assertThat(taken.json().get("bytes").asInt()).isEqualTo(MOST);
        assertThat(list(cast.applicant())).hasSize(1);
    }

    @Test
    void a_renamed_program_is_refused_and_nothing_is_stored() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        long before = chunks();

        Answer refused = attach("statutes", "Satzung.pdf", program).expect(415);

        assertThat(refused.problem()).isEqualTo("document-kind-not-taken");
        assertThat(list(cast.applicant())).isEmpty();
        assertThat(chunks()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "/S/JavaScript, document-with-active-content, Programme starten",
        "/S/Launch, document-with-active-content, Programme starten",
        "/Encrypt 5 0 R, document-encrypted, Kennwort"
    })
    void what_does_something_by_itself_is_refused_in_plain_words_and_nothing_is_stored(
            String content, String problem, String words) {
        byte[] pdf = LittlePdf.TEXT.replace("/Root", content + "/Root").getBytes(StandardCharsets.US_ASCII);
        long before = chunks();

        Answer refused = cast.applicant()
                .with("Accept-Language", "de")
                .send("POST", path(id) + "/documents?key=statutes&name=Satzung.pdf", pdf)
                .expect(400);

        assertThat(refused.problem()).isEqualTo(problem);
        assertThat(refused.json().get("title").asString()).contains(words);
        assertThat(list(cast.applicant())).isEmpty();
        assertThat(chunks()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "../Satzung.pdf, name-with-path",
        "Satzung%E2%80%AEfdp.exe, name-with-unseen-characters",
        "%20, name-missing"
    })
    void a_name_that_would_lead_astray_is_refused(String name, String code) {
        Answer refused =
                raw("key=statutes&name=" + name.replace("/", "%2F"), PDF).expect(400);

        assertThat(refused.json().get("errors").get(0).get("code").asString()).isEqualTo(code);
        assertThat(list(cast.applicant())).isEmpty();
    }

    @Test
    void nothing_is_no_document() {
        assertThat(attach("statutes", "leer.pdf", new byte[0]).expect(400).problem())
                .isEqualTo("document-empty");
    }

    @Test
    void sent_twice_with_one_key_it_is_there_once() {
        Api once = cast.applicant().with("Idempotency-Key", UUID.randomUUID().toString());
        String address = path(id) + "/documents?key=statutes&name=Satzung.pdf";

        Answer first = once.send("POST", address, PDF).expect(201);
        Answer second = once.send("POST", address, PDF).expect(201);

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(list(cast.applicant())).hasSize(1);
    }

    @Test
    void others_see_it_once_it_is_handed_in_and_the_funder_not_even_then() {
        String address = attach("statutes", "Satzung.pdf", PDF).header("Location");
        assertThat(cast.coordinator().get(address).status()).isEqualTo(404);

        ok(cast.applicant().post(path(id) + "/submission"));

        await().untilAsserted(() -> ok(cast.coordinator().get(address)));
        assertThat(cast.funder().get(address).status()).isEqualTo(404);
        assertThat(cast.stranger(Role.ORGANISATION).get(address).status()).isEqualTo(404);
        assertThat(cast.coordinator().delete(address).status()).isEqualTo(403);
    }

    @Test
    void what_was_handed_in_stays_and_others_are_shown_the_newest() {
        String old = attach("statutes", "Satzung.pdf", PDF).header("Location");
        ok(cast.applicant().post(path(id) + "/submission"));
        assertThat(cast.applicant().delete(old).expect(409).problem()).isEqualTo("application-is-not-being-written");

        ok(cast.requestCorrection(id));
        cast.applicant().delete(old).expect(204);
        String current = attach("statutes", "Satzung neu.pdf", PDF).header("Location");

        ok(cast.coordinator().get(old));
        assertThat(cast.coordinator().get(current).status()).isEqualTo(404);
        assertThat(list(cast.coordinator())).hasSize(1).asString().contains("Satzung.pdf");
        ok(cast.applicant().get(current));

        ok(cast.applicant().post(path(id) + "/submission"));
        ok(cast.coordinator().get(current));
        assertThat(list(cast.coordinator())).hasSize(1).asString().contains("Satzung neu.pdf");
        await().untilAsserted(() -> ok(cast.coordinator().get(old)));
        assertThat(ok(cast.applicant().get(old)).text()).isEqualTo(new String(PDF, StandardCharsets.US_ASCII));
    }

    @Test
    void what_was_never_handed_in_goes_when_it_is_taken_off() {
        long before = chunks();
        String address = attach("statutes", "Satzung.pdf", PDF).header("Location");
        cast.applicant().delete(address).expect(204);

        assertThat(chunks()).isEqualTo(before);
        assertThat(cast.applicant().get(address).status()).isEqualTo(404);
    }

    private Answer attach(String key, String name, byte[] content) {
        return raw("key=" + key + "&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8), content);
    }

    private Answer raw(String query, byte[] content) {
        return cast.applicant().send("POST", path(id) + "/documents?" + query, content);
    }

    private Iterable<?> list(Api who) {
        return ok(who.get(path(id) + "/documents")).json().get("items");
    }

    private static long chunks() {
        return SERVICE.bean(MongoDatabase.class)
                .getCollection("documents.chunks")
                .countDocuments();
    }
}

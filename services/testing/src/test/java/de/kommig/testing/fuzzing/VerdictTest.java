package de.kommig.testing.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final FuzzRequest REQUEST =
            new FuzzRequest(7, "/api", "GET", "/api/\u00e4", List.of("Host: localhost"), new byte[] {(byte) 0xff, 'x'});

    private static String verdict(String answer) {
        return Verdict.on(REQUEST, FuzzAnswer.read(answer)).orElse("");
    }

    private static String answer(int status, String type, String body) {
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body;
    }

    @Test
    void answers_and_refusals_are_fine() {
        assertThat(verdict(answer(200, "application/json;charset=UTF-8", "{}"))).isEmpty();
        assertThat(verdict(answer(404, "application/problem+json", "{\"type\":\"https://x\",\"status\":404}")))
                .isEmpty();
        assertThat(verdict("HTTP/1.1 100\r\n\r\n" + answer(200, "application/json", "[]")))
                .isEmpty();
        assertThat(verdict("HTTP/1.1 304 \r\nETag: \"1\"\r\n\r\n")).isEmpty();
    }

    @Test
    void a_page_is_fine_where_people_read() {
        var catalogue = new FuzzRequest(7, "/catalogue", "GET", "/catalogue/x", List.of(), new byte[0]);
        String page = answer(200, "text/html", "<html>");
        assertThat(Verdict.on(catalogue, FuzzAnswer.read(page))).isEmpty();
        assertThat(verdict(page)).contains("no JSON");
        assertThat(Verdict.on(catalogue, FuzzAnswer.read(answer(404, "text/html", "<html>"))))
                .isPresent();
    }

    @Test
    void a_body_in_chunks_is_put_together() {
        String chunks = "HTTP/1.1 200 \r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "5\r\n{\"a\":\r\na\r\n\"a b c d\"}\r\n0\r\n\r\n";

        assertThat(FuzzAnswer.read(chunks).body()).isEqualTo("{\"a\":\"a b c d\"}");
    }

    @Test
    void failures_pages_half_documents_and_silence_are_not() {
        assertThat(verdict(answer(500, "application/problem+json", "{}"))).contains("500");
        assertThat(verdict(answer(501, "application/problem+json", "{\"type\":\"https://x\",\"status\":501}")))
                .contains("501");
        assertThat(verdict(answer(503, "application/problem+json", "{}"))).contains("503");
        assertThat(verdict(answer(404, "text/html", "<html>"))).contains("no JSON");
        assertThat(verdict(answer(400, "application/json", "{}"))).contains("no JSON");
        assertThat(verdict(answer(404, "application/problem+json", "{\"status\":400}")))
                .contains("no problem");
        assertThat(verdict(answer(200, "application/json", "{\"a\":"))).contains("garbled");
        assertThat(verdict("")).contains("no answer");
    }

    @Test
    void a_request_is_shown_as_it_was_sent() {
        assertThat(REQUEST).hasToString("GET /api/\\xe4 HTTP/1.1\nHost: localhost\n\n\\xffx");
        assertThat(REQUEST.bytes()).endsWith("\r\n\r\n\u00ffx".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void the_same_seed_throws_the_same() {
        assertThat(new Dice(5, 3).uuid()).isEqualTo(new Dice(5, 3).uuid()).isNotEqualTo(new Dice(5, 4).uuid());
    }
}

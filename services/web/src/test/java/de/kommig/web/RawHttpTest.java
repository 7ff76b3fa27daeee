package de.kommig.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no well-behaved client sends, and Tomcat or the firewall refuses before our code sees it. */
class RawHttpTest {

    private static String answerTo(String request) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Tiny.PORT)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/notes/%zz",
                "GET /api/notes/%c0%af",
                "GET /api/notes/..%2f..%2fetc",
                "GET /api//notes",
                "GET /api/notes;x=1",
                "GET /api/notes/<b>",
                "GET /api/notes?limit=%zz",
                "TRACE /api/notes",
                "G(T /api/notes"
            })
    void a_line_that_makes_no_sense_gets_a_problem_and_no_page(String line) throws Exception {
        String answer = answerTo(line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                + Tiny.token(Role.ORGANISATION) + "\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d.*");
        assertThat(answer).contains("application/problem+json").doesNotContain("<html", "Tomcat", "Exception");
    }

    /** RFC 9110 has 501 and 505 for these, but it is the request that is wrong, not the service. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/notes HTTP/1.1\r\nTransfer-Encoding: gzip",
                "GET /api/notes HTTP/1.1\r\nTransfer-Encoding: identity",
                "POST /api/notes HTTP/1.1\r\nTransfer-Encoding: gzip, chunked",
                "GET /api/notes HTTP/3.0",
                "CONNECT localhost:80 HTTP/1.1",
                "CONNECT /api/notes HTTP/1.1"
            })
    void what_nobody_has_implemented_is_a_bad_request(String begin) throws Exception {
        String answer = answerTo(begin + "\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                + Tiny.token(Role.ORGANISATION) + "\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"status\":400", "X-Content-Type-Options: nosniff");
    }

    @Test
    void an_idempotency_key_with_an_umlaut_is_refused() throws Exception {
        String answer =
                answerTo("POST /api/notes/5a0f6a3e-0000-4000-8000-00000000ffff/locking HTTP/1.1\r\nHost: localhost\r\n"
                        + "Connection: close\r\nContent-Length: 0\r\nIdempotency-Key: ä\r\nAuthorization: Bearer "
                        + Tiny.token(Role.ORGANISATION) + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("\"header\":\"Idempotency-Key\"", "malformed");
    }

    @Test
    void headers_without_end_get_a_problem() throws Exception {
        String answer = answerTo("GET /api/notes HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Long: "
                + "x".repeat(20_000) + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
    }
}

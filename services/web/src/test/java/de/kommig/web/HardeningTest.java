package de.kommig.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer tells browsers, what it keeps to itself, and how much is read; on every layer that can give one. */
class HardeningTest {

    private static final int KIB = 1024;

    private static String signedIn() throws Exception {
        return "Authorization: Bearer " + Tiny.token(Role.ORGANISATION);
    }

    /** One request for each layer: controller, advice, security, our filters, firewall, Tomcat's mapping, Tomcat's parser. */
    static Stream<Arguments> everyLayer() throws Exception {
        return Stream.of(
                Arguments.of("GET /api/notes", List.of(signedIn()), 200),
                Arguments.of("GET /actuator/health", List.of(), 200),
                Arguments.of("GET /api-docs", List.of(), 200),
                Arguments.of("GET /api/notes", List.of(), 401),
                Arguments.of("GET /api/notes", List.of("Authorization: Bearer garbage"), 401),
                Arguments.of("GET /actuator/metrics", List.of(signedIn()), 403),
                Arguments.of("GET /api/nothing", List.of(signedIn()), 404),
                Arguments.of("DELETE /api/notes", List.of(signedIn()), 405),
                Arguments.of("GET /api/notes", List.of(signedIn(), "Accept: application/xml"), 406),
                Arguments.of("POST /api/notes", List.of(signedIn(), "Content-Length: 2000000"), 413),
                Arguments.of("GET /api/notes/trouble?kind=bug", List.of(signedIn()), 500),
                Arguments.of("GET /api/notes/trouble?kind=database", List.of(signedIn()), 503),
                Arguments.of("GET /api//notes", List.of(signedIn()), 400),
                Arguments.of("GET /api/notes/%zz", List.of(signedIn()), 400),
                Arguments.of("GET /api/notes?limit=<b>", List.of(signedIn()), 400),
                Arguments.of("G(T /api/notes", List.of(), 400),
                Arguments.of("GET /api/notes", List.of("X-Long: " + "x".repeat(20 * KIB)), 400));
    }

    private static RawAnswer send(String line, List<String> headers) throws IOException {
        return RawAnswer.to(Tiny.PORT, line, headers);
    }

    @ParameterizedTest(name = "{0} -> {2}")
    @MethodSource("everyLayer")
    void every_answer_carries_the_headers_that_protect_it(String line, List<String> headers, int status)
            throws Exception {
        RawAnswer answer = send(line, headers);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.header("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.header("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.header("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.header("Cache-Control")).singleElement().asString().contains("no-store");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {2}")
    @MethodSource("everyLayer")
    void no_answer_tells_of_the_inside(String line, List<String> headers, int status) throws Exception {
        RawAnswer answer = send(line, headers);

        assertThat(answer.text())
                .doesNotContain("Exception", "de.kommig.", "org.apache", "org.springframework", "\tat ", "Tomcat")
                .doesNotContain("secret", "27017", "<html");
        assertThat(answer.header("Content-Type"))
                .singleElement()
                .asString()
                .startsWith(status < 400 ? "application/" : "application/problem+json");
    }

    @Test
    void https_is_kept_where_it_is_spoken_and_only_there() throws Exception {
        assertThat(send("GET /api/notes", List.of("X-Forwarded-Proto: https")).header("Strict-Transport-Security"))
                .isEmpty();
        try (Limited behindProxy = new Limited()) {
            for (String line : List.of("GET /api-docs", "GET /api/notes", "GET /api//notes")) {
                RawAnswer answer = RawAnswer.to(
                        behindProxy.port(), line, List.of("X-Forwarded-Proto: https", "X-Forwarded-For: 203.0.113.9"));
                assertThat(answer.header("Strict-Transport-Security"))
                        .as(line)
                        .singleElement()
                        .asString()
                        .contains("max-age=31536000");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS /api/notes", "GET /api/notes", "GET /api-docs", "GET /actuator/health"})
    void pages_of_other_sites_may_neither_ask_nor_read(String line) throws Exception {
        for (List<String> caller : List.of(List.<String>of(), List.of(signedIn()))) {
            List<String> headers = new ArrayList<>(caller);
            headers.addAll(List.of(
                    "Origin: https://elsewhere.example",
                    "Access-Control-Request-Method: POST",
                    "Access-Control-Request-Headers: authorization"));
            assertThat(send(line, headers).head().toLowerCase(Locale.ROOT)).doesNotContain("access-control-");
        }
    }

    @Test
    void headers_are_read_up_to_16_KiB() throws Exception {
        assertThat(send("GET /api/notes", List.of(signedIn(), "X-Long: " + "x".repeat(12 * KIB)))
                        .status())
                .isEqualTo(200);
        assertThat(send("GET /api/notes", List.of(signedIn(), "X-Long: " + "x".repeat(17 * KIB)))
                        .status())
                .isEqualTo(400);
        assertThat(send("GET /api/notes?from=" + "1".repeat(17 * KIB), List.of(signedIn()))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_hundred_headers_are_read_and_no_more() throws Exception {
        List<String> many = new ArrayList<>(List.of(signedIn()));
        for (int i = 0; i < 120; i++) {
            many.add("X-H" + i + ": 1");
        }
        assertThat(send("GET /api/notes", many.subList(0, 90)).status()).isEqualTo(200);
        assertThat(send("GET /api/notes", many).status()).isEqualTo(400);
    }

    @Test
    void bodies_are_read_up_to_1_MiB_and_said_or_real_length_count_both() throws Exception {
        String head = "POST /api/notes HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + signedIn()
                + "\r\nContent-Type: application/json\r\n";
        String tooMuch = "x".repeat(KIB * KIB + 1);

        assertThat(RawAnswer.to(Tiny.PORT, head + "Content-Length: " + tooMuch.length() + "\r\n\r\n" + tooMuch)
                        .status())
                .isEqualTo(413);
        assertThat(RawAnswer.to(
                                Tiny.PORT,
                                head + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(tooMuch.length())
                                        + "\r\n" + tooMuch + "\r\n0\r\n\r\n")
                        .status())
                .isEqualTo(413);
    }
}

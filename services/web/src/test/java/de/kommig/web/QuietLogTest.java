package de.kommig.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Whatever callers send, and however wrong it is, the log does not repeat it. */
class QuietLogTest {

    private static final String NAME = "zerlina-musterfrau";

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        // Started before, since starting sets logging up anew.
        assertThat(Tiny.PORT).isPositive();
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(log);
    }

    private static void send(String line, String body, String... headers) throws Exception {
        for (String token : List.of(Tiny.token(Role.ORGANISATION), "x." + NAME + ".y")) {
            String head = line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer " + token
                    + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n"
                    + String.join(
                            "",
                            List.of(headers).stream()
                                    .map(header -> header + "\r\n")
                                    .toList());
            assertThat(RawAnswer.to(Tiny.PORT, head + "\r\n" + body).status()).isGreaterThanOrEqualTo(200);
        }
    }

    @Test
    void more_languages_than_Tomcat_reads_are_nothing_to_log_also_on_its_error_page() throws Exception {
        send("BREW /api/notes", "", "Accept-Language: " + "ar,tr,uk,fa,".repeat(5) + "de");

        assertThat(log.list)
                .noneMatch(
                        event -> event.getFormattedMessage().contains("locale") || event.getThrowableProxy() != null);
    }

    @Test
    void nothing_that_callers_send_is_logged() throws Exception {
        for (String path : List.of("/%s", "/api/%s", "/api/notes/%s", "/api//%s", "/api/notes/%%zz%s", "/api/<%s>")) {
            send("GET " + path.formatted(NAME), "");
        }
        for (String query : List.of("colour=%s", "%s=1", "limit=%s", "cursor=%s", "from=%s", "x=%%zz%s", "kind=%s")) {
            send("GET /api/notes?" + query.formatted(NAME), "");
            send("GET /api/notes/trouble?kind=bug&" + query.formatted(NAME), "");
        }
        for (String header : List.of(
                "If-Match",
                "Accept",
                "Accept-Language",
                "Idempotency-Key",
                "Cookie",
                "X-Name",
                "Content-Encoding",
                "X-Correlation-Id",
                "Transfer-Encoding",
                "Expect",
                "Range",
                "Origin")) {
            send("POST /api/notes", "{}", header + ": " + NAME + "=ä;" + NAME);
        }
        for (String body : List.of(
                "{\"text\": \"%s\"}",
                "{\"%s\": 1}",
                "%s",
                "{\"text\": %s}",
                "{\"owner\": \"%s\"}",
                "{\"dueAt\": \"%s\"}",
                "{\"colour\": \"%s\"}",
                "{\"text\": \"%s",
                "[\"%s\"]")) {
            send("POST /api/notes", body.formatted(NAME));
        }
        send(NAME.toUpperCase(Locale.ROOT) + " /api/notes", "");
        send("GET http://" + NAME + "/api/notes", "");

        assertThat(everything().toLowerCase(Locale.ROOT)).doesNotContain(NAME, "musterfrau");
    }

    @Test
    void what_went_wrong_inside_is_logged_with_its_place_but_without_what_it_says() throws Exception {
        assertThat(Tiny.get("/api/notes/trouble?kind=bug").status()).isEqualTo(500);

        assertThat(everything())
                .contains("GET /api/notes/trouble failed", "java.lang.IllegalStateException", "NoteController.java")
                .doesNotContain("secret detail", "kind=bug");
    }

    @Test
    void tokens_are_not_logged() throws Exception {
        String token = Tiny.token(Role.FUNDER);
        for (String path : List.of("/api/notes", "/api/notes/trouble?kind=bug", "/actuator/metrics")) {
            Tiny.send(Tiny.request(path).header("Authorization", "Bearer " + token));
            Tiny.send(Tiny.request(path).header("Authorization", "Bearer " + token + "spoilt"));
        }

        assertThat(everything()).doesNotContain(token, token.split("\\.")[1], token.split("\\.")[2]);
    }

    private String everything() {
        StringBuilder all = new StringBuilder();
        for (ILoggingEvent event : List.copyOf(log.list)) {
            all.append(event.getLoggerName()).append(' ').append(event.getFormattedMessage());
            all.append(' ').append(event.getMDCPropertyMap()).append('\n');
            all.append(ThrowableProxyUtil.asString(event.getThrowableProxy())).append('\n');
        }
        return all.toString();
    }
}

package de.kommig.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LargeBodyTest {

    private static final int MIB = 1024 * 1024;

    private static byte[] note(int bytes) {
        String frame = "{\"text\": \"\"}";
        return ("{\"text\": \"" + "x".repeat(bytes - frame.length()) + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    private static String post(java.net.http.HttpRequest.BodyPublisher body) throws Exception {
        return Tiny.send(Tiny.signedIn("/api/notes")
                        .header("Content-Type", "application/json")
                        .POST(body))
                .problem();
    }

    @Test
    void one_MiB_is_read() throws Exception {
        assertThat(post(BodyPublishers.ofByteArray(note(MIB)))).isEqualTo("400 invalid-input /text size");
    }

    @Test
    void one_byte_more_is_refused() throws Exception {
        assertThat(post(BodyPublishers.ofByteArray(note(MIB + 1)))).isEqualTo("413 body-too-large");
    }

    @Test
    void ten_MiB_are_refused_with_an_answer() throws Exception {
        assertThat(post(BodyPublishers.ofByteArray(note(10 * MIB)))).isEqualTo("413 body-too-large");
    }

    @Test
    void ten_MiB_without_a_length_are_refused_with_an_answer() throws Exception {
        InputStream endless = new ByteArrayInputStream(note(10 * MIB));

        assertThat(post(BodyPublishers.ofInputStream(() -> endless))).isEqualTo("413 body-too-large");
    }

    @Test
    void ten_MiB_from_nobody_we_know_are_not_even_read() throws Exception {
        var reply = Tiny.send(Tiny.request("/api/notes")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(note(10 * MIB))));

        assertThat(reply.problem()).isEqualTo("401 not-signed-in");
    }

    @Test
    void a_client_that_sends_all_before_it_listens_still_hears_the_answer() throws Exception {
        byte[] body = note(10 * MIB);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Tiny.PORT)) {
            String head = "POST /api/notes HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Authorization: Bearer " + Tiny.token(Role.FUNDER) + "\r\n"
                    + "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413").contains("body-too-large");
        }
    }

    @Test
    void a_body_that_never_comes_does_not_hold_the_connection_for_ever() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Tiny.PORT)) {
            String head = "POST /api/notes HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Authorization: Bearer " + Tiny.token(Role.FUNDER) + "\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 408").contains("request-timeout");
        }
    }
}

package de.kommig.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.tiny.TinyService;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class NoProviderTest {

    @Test
    void a_service_starts_without_its_identity_provider_and_says_that_tokens_cannot_be_checked() throws Exception {
        String token = Tiny.token(Role.FUNDER);
        try (Issuer gone = new Issuer()) {
            gone.close();
            try (var context = ServiceLauncher.run(
                            TinyService.class,
                            "tiny",
                            "--server.port=0",
                            "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + gone.uri());
                    HttpClient client = HttpClient.newHttpClient()) {
                String url = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");

                var reply = new Tiny.Reply(client.send(
                        HttpRequest.newBuilder(URI.create(url + "/api/notes"))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.ofString()));

                assertThat(reply.problem()).isEqualTo("503 identity-provider-unavailable");
                assertThat(reply.header("Retry-After")).isNotEmpty();
                assertThat(reply.response().body()).doesNotContain(gone.uri());
            }
        }
    }
}

package de.kommig.applications.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommig.applications.opendata.OpenDataSettings;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;

class SentFilesTest {

    private final SentFiles files = new SentFiles(new OpenDataSettings(
            new OpenDataSettings.Publisher("KomMig", null),
            new OpenDataSettings.Licence("dl-de/by-2-0", URI.create("https://www.govdata.de/dl-de/by-2-0")),
            "kommig",
            null,
            List.of(),
            Set.of()));

    @Test
    void the_same_bytes_have_the_same_tag_and_others_another() throws Exception {
        var one = Objects.requireNonNull(sent("Sprachcafé", null));

        assertThat(new String(body(one), UTF_8)).isEqualTo("Sprachcafé");
        assertThat(one.getHeaders().getContentLength()).isEqualTo("Sprachcafé".getBytes(UTF_8).length);
        assertThat(Objects.requireNonNull(sent("Sprachcafé", null)).getHeaders().getETag())
                .isEqualTo(one.getHeaders().getETag());
        assertThat(Objects.requireNonNull(sent("Sprachcafe", null)).getHeaders().getETag())
                .isNotEqualTo(one.getHeaders().getETag());
        assertThat(sent("Sprachcafé", one.getHeaders().getETag())).isNull();
        assertThat(sent("Sprachcafé", "*")).as("whatever it is").isNull();
    }

    @Test
    void more_at_once_than_can_be_written_are_asked_to_come_again() throws Exception {
        CountDownLatch begun = new CountDownLatch(SentFiles.AT_ONCE);
        CountDownLatch goOn = new CountDownLatch(1);
        try (ExecutorService askers = Executors.newFixedThreadPool(SentFiles.AT_ONCE)) {
            List<Future<?>> slow = new ArrayList<>();
            for (int i = 0; i < SentFiles.AT_ONCE; i++) {
                slow.add(askers.submit(() -> answer(
                        to -> {
                            begun.countDown();
                            wait(goOn);
                        },
                        null)));
            }
            assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

            assertThatThrownBy(() -> sent("noch eine", null)).isInstanceOfSatisfying(SentFiles.Busy.class, busy -> {
                assertThat(busy.finding().status().value()).isEqualTo(429);
                assertThat(busy.finding().headers().getFirst("Retry-After")).isEqualTo("1");
            });
            goOn.countDown();
            for (Future<?> one : slow) {
                one.get();
            }
        }
        assertThat(sent("jetzt", null)).isNotNull();
    }

    @Test
    void a_file_that_fails_leaves_room_for_others() {
        for (int i = 0; i <= SentFiles.AT_ONCE; i++) {
            assertThatThrownBy(() -> answer(
                            to -> {
                                throw new IOException("away");
                            },
                            null))
                    .hasMessageContaining("away");
        }
        assertThat(sent("jetzt", null)).isNotNull();
    }

    private static void wait(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody lets it go on");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable ResponseEntity<InputStreamResource> sent(String text, @Nullable String known) {
        return answer(to -> to.write(text.getBytes(UTF_8)), known);
    }

    private @Nullable ResponseEntity<InputStreamResource> answer(SentFiles.Writing writing, @Nullable String known) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/open-data/awards.json");
        if (known != null) {
            request.addHeader("If-None-Match", known);
        }
        return files.answer(
                "awards.json",
                MediaType.APPLICATION_JSON,
                Locale.GERMAN,
                writing,
                new ServletWebRequest(request, new MockHttpServletResponse()));
    }

    private static byte[] body(ResponseEntity<InputStreamResource> answer) throws IOException {
        try (var in = Objects.requireNonNull(answer.getBody()).getInputStream()) {
            return in.readAllBytes();
        }
    }
}

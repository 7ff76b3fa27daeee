package de.kommig.benchmarks.writing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class HeldDocumentTest {

    private static final int BYTES = 100_000;

    @Test
    void it_is_as_long_as_it_should_be_and_begins_like_a_pdf() throws IOException {
        byte[] all = HeldDocument.flowing(BYTES, 7).readAllBytes();

        assertThat(all).hasSize(BYTES);
        assertThat(new String(all, 0, 9, StandardCharsets.US_ASCII)).isEqualTo("%PDF-1.7\n");
    }

    @Test
    void it_waits_before_its_last_piece_until_it_may_go_on() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
            Future<byte[]> read = reader.submit(
                    () -> HeldDocument.held(BYTES, 7, arrived, goOn).readAllBytes());
            try {
                assertThat(arrived.await(10, SECONDS)).isTrue();
                assertThat(read.isDone()).isFalse();
            } finally {
                goOn.countDown();
            }
            assertThat(read.get(10, SECONDS)).hasSize(BYTES);
        }
    }
}

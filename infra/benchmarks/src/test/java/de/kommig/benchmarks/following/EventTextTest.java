package de.kommig.benchmarks.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EventTextTest {

    private final EventText text = new EventText();
    private final List<Long> numbers = new ArrayList<>();

    @Test
    void numbers_are_found_in_chunks_and_only_at_the_beginning_of_a_line() {
        read("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        assertThat(text.isOpen()).isTrue();
        read(chunk("retry: 2000\n\n: id: 3\n\n") + chunk("id: 7\ndata: {\"id: 8\":1}\n\nid: 12\ndata: x\n\n"));
        assertThat(numbers).containsExactly(7L, 12L);
    }

    @Test
    void what_is_cut_anywhere_is_put_together_again() {
        StringBuilder all = new StringBuilder("HTTP/1.1 200 \r\nTransfer-Encoding: chunked\r\n\r\n");
        StringBuilder body = new StringBuilder();
        for (int i = 1; i <= 300; i++) {
            body.append("id: ")
                    .append(i)
                    .append("\ndata: ")
                    .append("x".repeat(i))
                    .append("\n\n");
        }
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < body.length(); ) {
            int end = Math.min(body.length(), i + 1 + random.nextInt(700));
            all.append(chunk(body.substring(i, end)));
            i = end;
        }
        for (int i = 0; i < all.length(); ) {
            int end = Math.min(all.length(), i + 1 + random.nextInt(50));
            read(all.substring(i, end));
            i = end;
        }
        assertThat(numbers).as("seed %d", seed).hasSize(300).startsWith(1L, 2L).endsWith(300L);
    }

    @Test
    void a_refusal_is_no_open_stream() {
        read("HTTP/1.1 429 \r\nTransfer-Encoding: chunked\r\n\r\n" + chunk("{}"));
        assertThat(text.isOpen()).isFalse();
        assertThat(text.head()).startsWith("HTTP/1.1 429");
    }

    private void read(String some) {
        byte[] bytes = some.getBytes(StandardCharsets.US_ASCII);
        text.read(bytes, bytes.length, numbers::add);
    }

    private static String chunk(String some) {
        return Integer.toHexString(some.length()) + "\r\n" + some + "\r\n";
    }
}

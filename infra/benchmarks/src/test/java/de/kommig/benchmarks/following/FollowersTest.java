package de.kommig.benchmarks.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The baseline against the one who measures. */
class FollowersTest {

    @Test
    void all_who_follow_get_everything_in_order() throws Exception {
        try (BareServer server = new BareServer(1_000_000)) {
            Arrivals arrivals = new Arrivals(0, 500, 100);
            try (Followers followers = new Followers(arrivals)) {
                for (int i = 0; i < 50; i++) {
                    followers.connect(server.address(), "GET / HTTP/1.1\r\n\r\n", 0);
                }
                followers.awaitOpen();
                for (long number = 1; number <= 500; number++) {
                    arrivals.written(number, System.nanoTime());
                    server.write("id: " + number + "\ndata: " + "x".repeat(1_000) + "\n\n");
                }
                assertThat(followers.awaitLast(500)).isTrue();
                assertThat(followers.wrong()).isZero();
                assertThat(arrivals.summary().count()).isEqualTo(50 * 400);
            }
        }
    }

    @Test
    void a_gap_is_seen() throws Exception {
        try (BareServer server = new BareServer(1_000);
                Followers followers = new Followers(new Arrivals(0, 3, 0))) {
            followers.connect(server.address(), "", 0);
            followers.awaitOpen();
            server.write("id: 1\n\nid: 3\n\n");
            assertThat(followers.awaitLast(3)).isTrue();
            assertThat(followers.wrong()).isEqualTo(1);
        }
    }

    @Test
    void pages_must_follow_one_another() throws IOException, InterruptedException {
        String first = "[{\"sequence\":\"000000000001\"},{\"sequence\":\"000000000002\"}]";
        String second = "[{\"sequence\":\"000000000003\"}]";
        assertThat(Numbers.follow(first, 0)).isEqualTo(2);
        assertThatIllegalStateException().isThrownBy(() -> Numbers.follow(second, 1));
        assertThatIllegalStateException().isThrownBy(() -> Numbers.follow("[]", 1));
        try (BarePages pages = new BarePages(List.of(first, second), 2)) {
            assertThat(Numbers.follow(pages.behind(2), 2)).isEqualTo(3);
        }
    }
}

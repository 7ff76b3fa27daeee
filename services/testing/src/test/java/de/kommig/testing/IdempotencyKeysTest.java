package de.kommig.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import de.kommig.organisations.OrganisationsService;
import de.kommig.web.idempotency.IdempotencyKeys;
import de.kommig.web.idempotency.IdempotencyKeys.Claim;
import de.kommig.web.idempotency.InMemoryIdempotencyKeys;
import de.kommig.web.idempotency.MongoIdempotencyKeys;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What both implementations promise; lives here because the web library itself has no database. */
class IdempotencyKeysTest {

    private static final RunningService SERVICE = RunningService.start(OrganisationsService.class, "reviews");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final UUID command = UUID.randomUUID();

    static Stream<IdempotencyKeys> implementations() {
        return Stream.of(new InMemoryIdempotencyKeys(), new MongoIdempotencyKeys(SERVICE.bean(MongoDatabase.class)));
    }

    @ParameterizedTest
    @MethodSource("implementations")
    void the_first_fingerprint_stays(IdempotencyKeys keys) {
        assertThat(keys.claim(command, "a", NOW)).isEqualTo(Claim.NEW);
        assertThat(keys.claim(command, "b", NOW)).isEqualTo(Claim.OTHER);
        assertThat(keys.claim(command, "a", NOW)).isEqualTo(Claim.SAME);
        assertThat(keys.claim(UUID.randomUUID(), "b", NOW)).isEqualTo(Claim.NEW);
    }

    @ParameterizedTest
    @MethodSource("implementations")
    void a_released_key_is_free(IdempotencyKeys keys) {
        keys.claim(command, "a", NOW);
        keys.release(command);

        assertThat(keys.claim(command, "b", NOW)).isEqualTo(Claim.NEW);
    }

    @ParameterizedTest
    @MethodSource("implementations")
    void old_keys_are_released_and_young_ones_stay(IdempotencyKeys keys) {
        UUID younger = UUID.randomUUID();
        keys.claim(command, "a", NOW.minusSeconds(1));
        keys.claim(younger, "a", NOW);

        keys.releaseBefore(NOW);

        assertThat(keys.claim(command, "b", NOW)).isEqualTo(Claim.NEW);
        assertThat(keys.claim(younger, "b", NOW)).isEqualTo(Claim.OTHER);
    }

    @ParameterizedTest
    @MethodSource("implementations")
    void of_many_at_once_one_is_the_first(IdempotencyKeys keys) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Claim>> claims = IntStream.range(0, 32)
                    .mapToObj(i -> threads.submit(() -> keys.claim(command, "a", NOW)))
                    .toList();
            int first = 0;
            for (Future<Claim> claim : claims) {
                first += claim.get() == Claim.NEW ? 1 : 0;
            }
            assertThat(first).isEqualTo(1);
        }
    }
}

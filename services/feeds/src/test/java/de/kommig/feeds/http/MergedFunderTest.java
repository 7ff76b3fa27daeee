package de.kommig.feeds.http;

import static de.kommig.feeds.Running.SERVICE;
import static de.kommig.feeds.Running.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Parties;
import de.kommig.feeds.Running;
import de.kommig.testing.Api;
import de.kommig.testing.Happenings;
import de.kommig.testing.Merger;
import de.kommig.web.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Another funder goes on in place of the one whose feed it is. */
class MergedFunderTest {

    @Test
    void the_feed_of_the_duplicate_stays_where_it_is_and_goes_on_for_the_survivor() {
        Parties parties = Happenings.someParties();
        UUID duplicate = parties.funder();
        UUID survivor = UUID.randomUUID();
        SERVICE.as(Role.FUNDER, UUID.randomUUID(), duplicate)
                .get(path(duplicate))
                .expect(200);
        Api rosa = SERVICE.as(Role.FUNDER, UUID.randomUUID(), survivor);
        rosa.get(path(duplicate)).expect(404);

        Merger.happens(SERVICE, duplicate, survivor);
        assertThat(Running.happen(List.of(Happenings.drafted(parties), Happenings.submitted(parties))))
                .hasSize(2);

        await().untilAsserted(() -> assertThat(
                        rosa.get(path(duplicate)).expect(200).json().get("last").asLong())
                .isEqualTo(1));
    }
}

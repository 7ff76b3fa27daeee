package de.kommig.eventstore.contents;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.ContentRef;
import de.kommig.eventstore.store.StreamId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every content store does; runs against each. */
abstract class ContentStoreContract {

    private final StreamId owner = new StreamId("application", UUID.randomUUID());

    abstract ContentStore store();

    @Test
    void a_text_is_read_back_as_it_was_kept() {
        ContentRef ref = store().put(owner, "{\"summary\":\"Schöne Grüße\"}");

        assertThat(store().get(ref)).contains("{\"summary\":\"Schöne Grüße\"}");
    }

    @Test
    void its_id_is_its_owner_and_its_hash() {
        ContentRef ref = store().put(owner, "{}");

        assertThat(ref.sha256()).isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
        assertThat(ref.id()).isEqualTo(owner + "/" + ref.sha256());
    }

    @Test
    void the_same_text_of_the_same_owner_is_kept_once() {
        assertThat(store().put(owner, "{}")).isEqualTo(store().put(owner, "{}"));
        assertThat(store().get(store().put(owner, "{}"))).contains("{}");
    }

    @Test
    void what_was_never_kept_is_not_there() {
        assertThat(store().get(new ContentRef(owner + "/" + "00".repeat(32), "00".repeat(32))))
                .isEmpty();
    }

    @Test
    void erasing_one_text_leaves_the_others_and_it_can_be_kept_again() {
        ContentRef first = store().put(owner, "{\"a\":1}");
        ContentRef second = store().put(owner, "{\"a\":2}");

        store().erase(first);

        assertThat(store().get(first)).isEmpty();
        assertThat(store().get(second)).contains("{\"a\":2}");
        assertThat(store().put(owner, "{\"a\":1}")).isEqualTo(first);
        assertThat(store().get(first)).contains("{\"a\":1}");
    }

    @Test
    void what_is_not_there_can_be_erased() {
        ContentRef gone = store().put(owner, "{}");
        store().erase(gone);

        store().erase(gone);

        assertThat(store().get(gone)).isEmpty();
    }

    @Test
    void erasing_takes_all_of_one_owner_and_nothing_of_another() {
        StreamId other = new StreamId("application", UUID.randomUUID());
        ContentRef first = store().put(owner, "{\"a\":1}");
        ContentRef second = store().put(owner, "{\"a\":2}");
        ContentRef others = store().put(other, "{\"a\":1}");

        store().erase(owner);

        assertThat(store().get(first)).isEmpty();
        assertThat(store().get(second)).isEmpty();
        assertThat(store().get(others)).contains("{\"a\":1}");
    }
}

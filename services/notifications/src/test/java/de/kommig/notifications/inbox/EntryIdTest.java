package de.kommig.notifications.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryIdTest {

    @Test
    void is_read_back_from_a_url() {
        EntryId id = new EntryId(UUID.randomUUID(), "application-" + UUID.randomUUID() + "/0000000042");
        assertThat(id.inUrl()).doesNotContain("/");
        assertThat(EntryId.parse(id.inUrl())).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "1.application-1.0000000001",
                "b6f0a1de-2f5c-4d7e-9a55-0f2c6a1d7e11",
                "b6f0a1de-2f5c-4d7e-9a55-0f2c6a1d7e11.application-b6f0a1de-2f5c-4d7e-9a55-0f2c6a1d7e11.1",
                "B6F0A1DE-2f5c-4d7e-9a55-0f2c6a1d7e11.application-b6f0a1de-2f5c-4d7e-9a55-0f2c6a1d7e11.0000000001"
            })
    void is_in_no_other_text(String text) {
        assertThat(EntryId.parse(text)).isEmpty();
    }
}

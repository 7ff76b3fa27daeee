package de.kommig.benchmarks.writing;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.benchmarks.platform.AnsweringPlatform;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Voice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditingTest {

    private static final String SAVED = "{\"revision\": 2, \"refused\": []}";

    @TempDir
    Path folder;

    private AnsweringPlatform platform;
    private Http http;
    private Editing editing;

    @BeforeEach
    void start() throws IOException {
        platform = new AnsweringPlatform(folder);
        http = new Http(platform.running(), Duration.ofSeconds(5));
        editing = new Editing(http, "1", Voice.applicant(new UUID(1, 1)), "a");
    }

    @AfterEach
    void stop() {
        http.close();
        platform.close();
    }

    @Test
    void what_was_acknowledged_and_is_not_there_is_lost() {
        platform.says(SAVED).says("{\"fields\": []}");
        editing.save();

        assertThat(editing.lost()).containsExactly("/api/applications/1/draft /answers/a1");
    }

    @Test
    void an_older_text_than_the_acknowledged_one_is_lost_too() {
        platform.says(SAVED).says("{\"fields\": [{\"field\": \"/answers/a1\", \"value\": \"older\"}]}");
        editing.save();

        assertThat(editing.lost()).hasSize(1);
    }

    @Test
    void what_was_refused_is_not_lost_but_counted() {
        platform.says("{\"revision\": 2, \"refused\": [\"/answers/a1\"]}").says("{\"fields\": []}");
        editing.save();

        assertThat(editing.refused()).isEqualTo(1);
        assertThat(editing.lost()).isEmpty();
    }
}

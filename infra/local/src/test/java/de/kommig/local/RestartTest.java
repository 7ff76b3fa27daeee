package de.kommig.local;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.local.identity.PlatformDescription;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class RestartTest {

    @TempDir
    Path folder;

    @Test
    void a_clean_stop_ends_with_0_and_the_next_run_has_kept_everything() throws Exception {
        try (var platform = new PlatformProcess(folder)) {
            platform.start();
            platform.awaitReady();
            var before = described(platform);
            var name =
                    "{\"name\":\"Haus der Nachbarschaft\",\"legalForm\":\"registered-association\",\"side\":\"civil-society\"}";
            var registered = new PlatformHttp(before).post("organisations", "/api/organisations", "amira", name);
            assertThat(registered.statusCode()).as(registered.body()).isEqualTo(201);
            var secret = Files.readString(folder.resolve("data/identity/loader-secret"));
            var token = new PlatformHttp(before).token("carla");

            assertThat(platform.stop()).as(platform.output()).isZero();
            assertThat(platform.description()).as("taken away by a clean stop").doesNotExist();

            platform.start();
            platform.awaitReady();
            var after = described(platform);
            var kept = new PlatformHttp(after).get("organisations", "/api/organisations", "carla");
            assertThat(kept.body()).contains("Haus der Nachbarschaft").containsOnlyOnce(CoordinationCentre.NAME);
            assertThat(Files.readString(folder.resolve("data/identity/loader-secret")))
                    .isEqualTo(secret);
            assertThat(token).isNotEmpty();
            assertThat(platform.stop()).as(platform.output()).isZero();
        }
    }

    private static PlatformDescription described(PlatformProcess platform) throws Exception {
        return JsonMapper.shared().readValue(Files.readString(platform.description()), PlatformDescription.class);
    }
}

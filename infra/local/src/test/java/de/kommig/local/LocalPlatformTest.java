package de.kommig.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.local.identity.DemoAccount;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LocalPlatformTest {

    @Test
    void everything_is_healthy_in_one_place() {
        var answer = RunningPlatform.http()
                .get(RunningPlatform.description().issuer().resolve("/actuator/health"));

        var health = PlatformHttp.json(answer);
        assertThat(health.at("/status").asString()).as(answer.body()).isEqualTo("UP");
        for (var service : Service.values()) {
            assertThat(health.at("/components/services/details/" + service.key())
                            .asBoolean())
                    .as(service.key())
                    .isTrue();
        }
        for (var connector : new String[] {"kommig-events", "kommig-people", "kommig-subjects"}) {
            assertThat(health.at("/components/connectors/details/" + connector + "/state")
                            .asString())
                    .isEqualTo("RUNNING");
        }
    }

    @Test
    void the_platform_describes_itself_without_the_loader_s_secret() throws Exception {
        var answer = RunningPlatform.http()
                .get(RunningPlatform.description().issuer().resolve("/"));

        var served = PlatformHttp.json(answer);
        assertThat(served.at("/services").size()).isEqualTo(6);
        assertThat(served.at("/demoAccounts").size()).isEqualTo(9);
        assertThat(served.has("loader")).isFalse();
        var secret = Files.readString(RunningPlatform.folder().resolve("identity/loader-secret"));
        assertThat(answer.body()).doesNotContain(secret.trim());
    }

    @Test
    void the_platform_says_who_coordinates_and_where_its_mails_are() {
        var known = RunningPlatform.description();

        assertThat(known.coordinator()).isEqualTo(DemoAccount.named("carla").person());
        assertThat(known.mailFolder())
                .isEqualTo(RunningPlatform.folder().resolve("mail").toString());
    }

    @Test
    void the_file_in_the_data_folder_says_the_same_and_has_the_loader_s_secret_for_the_owner_alone() throws Exception {
        var file = RunningPlatform.folder().resolve("platform.json");

        var written = JsonMapper.shared().readTree(Files.readString(file));
        assertThat(written.at("/loader/client").asString()).isEqualTo("loader");
        assertThat(written.at("/loader/secret").asString()).hasSizeGreaterThan(30);
        assertThat(written.at("/tokenEndpoint").asString())
                .isEqualTo(RunningPlatform.description().tokenEndpoint().toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void every_service_trusts_the_identity_provider_and_nobody_without_a_token() {
        var http = RunningPlatform.http();

        assertThat(http.get("organisations", "/api/organisations", "carla").statusCode())
                .isEqualTo(200);
        for (var url : RunningPlatform.description().services().values()) {
            assertThat(http.get(url.resolve("/api/anything")).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void who_registers_an_agency_decides_there_once_kommig_has_confirmed_it() {
        var http = RunningPlatform.http();
        var registered = http.post(
                "organisations",
                "/api/organisations",
                "frieda",
                "{\"name\":\"Stiftung Nachbarschaft\",\"legalForm\":\"foundation\",\"side\":\"funder\"}");
        assertThat(registered.statusCode()).as(registered.body()).isEqualTo(201);
        var id = PlatformHttp.json(registered).get("id").asString();
        var feed = "/api/feeds/" + id + "/events";
        assertThat(http.get("feeds", feed, "frieda", id).statusCode()).isEqualTo(403);

        var confirmed = http.post("organisations", "/api/organisations/" + id + "/confirmation", "carla", "");

        assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(200);
        await().untilAsserted(() ->
                assertThat(http.get("feeds", feed, "frieda", id).statusCode()).isEqualTo(200));
    }
}

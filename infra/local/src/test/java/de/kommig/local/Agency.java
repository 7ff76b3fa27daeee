package de.kommig.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An agency that Frieda has registered and Carla confirmed; it speaks through Frieda. */
record Agency(String id, PlatformHttp http) {

    static Agency registered(PlatformHttp http) {
        var registered = http.post(
                "organisations",
                "/api/organisations",
                "frieda",
                "{\"name\":\"Amt zum Ausprobieren\",\"legalForm\":\"public-body\",\"side\":\"funder\"}");
        assertThat(registered.statusCode()).as(registered.body()).isEqualTo(201);
        String id = PlatformHttp.json(registered).get("id").asString();
        assertThat(http.post("organisations", "/api/organisations/" + id + "/confirmation", "carla", "")
                        .statusCode())
                .isEqualTo(200);
        await().until(() -> http.get("feeds", "/api/feeds/" + id, "frieda", id).statusCode() == 200);
        return new Agency(id, http);
    }

    /** A feed to try out with. */
    String sandbox() {
        return post("/api/feeds", "{\"name\": \"Probe\", \"sandbox\": true}")
                .get("id")
                .asString();
    }

    /** Has an application's whole life made up in such a feed. */
    void makeUp(String feed, String outcome) {
        post("/api/feeds/" + feed + "/sandbox/applications", "{\"outcome\": \"" + outcome + "\"}");
    }

    /** The first 500 entries. */
    JsonNode entries(String feed) {
        return PlatformHttp.json(http.get("feeds", "/api/feeds/" + feed + "/events?limit=500", "frieda", id))
                .get("items");
    }

    /** What is there, behind the address of feeds. */
    String read(String path) {
        var answer = http.get("feeds", "/api/feeds/" + path, "frieda", id);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** Has a feed mirrored in a topic. */
    JsonNode mirror(String feed) {
        var answer = http.put("feeds", "/api/feeds/" + feed + "/mirror", "frieda", id);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return PlatformHttp.json(answer);
    }

    /** POST to the feeds service. */
    JsonNode post(String path, String body) {
        var answer = http.post("feeds", path, "frieda", body, id);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return JsonMapper.shared().readTree(answer.body());
    }
}

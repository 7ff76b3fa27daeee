package de.kommig.benchmarks.writing;

import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Reply;
import de.kommig.benchmarks.platform.Request;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.platform.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/**
 * Somebody writes in one application: mostly in fields of their own, every tenth time in the one where the other writes too. Each of their saves waits
 * for the one before, as a browser does it.
 */
final class Editing {

    private static final int FIELDS = 12;
    private static final String TEXT = "Wir treffen uns einmal in der Woche und sprechen Deutsch. ".repeat(8);

    private final Http http;
    private final String path;
    private final Voice voice;
    private final String name;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();
    private long base = 1;
    private int count;

    Editing(Http http, String application, Voice voice, String name) {
        this.http = http;
        this.path = "/api/applications/" + application + "/draft";
        this.voice = voice;
        this.name = name;
    }

    synchronized Reply save() {
        count++;
        String field = count % 10 == 0 ? "/answers/both" : "/answers/" + name + count % FIELDS;
        String text = TEXT + name + count;
        Reply reply = Scene.checked(
                "PATCH " + path,
                http.send(new Request(
                        Service.APPLICATIONS, "PATCH", path, voice, """
                        {"base": %d, "changes": [{"field": "%s", "value": "%s"}]}
                        """.formatted(base, field, text), Map.of())));
        JsonNode saved = reply.json();
        base = saved.path("revision").asLong(base);
        if (saved.path("refused").isEmpty()) {
            acknowledged.put(field, text);
        } else {
            refused.incrementAndGet();
        }
        return reply;
    }

    int refused() {
        return refused.get();
    }

    /** Fields of their own that do not hold what was acknowledged last. */
    List<String> lost() {
        Map<String, String> there = new ConcurrentHashMap<>();
        for (JsonNode field : Scene.checked(path, http.send(Request.get(Service.APPLICATIONS, path, voice)))
                .json()
                .path("fields")) {
            there.put(field.path("field").asString(), field.path("value").asString(""));
        }
        List<String> lost = new ArrayList<>();
        acknowledged.forEach((field, text) -> {
            if (!field.endsWith("/both") && !text.equals(there.get(field))) {
                lost.add(path + " " + field);
            }
        });
        return lost;
    }
}

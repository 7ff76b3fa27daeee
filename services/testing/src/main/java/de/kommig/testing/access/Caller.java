package de.kommig.testing.access;

import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.web.access.Endpoint;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Somebody who makes requests.
 *
 * @param person their pseudonym; of who sends no token, one that nobody has
 * @param api sends what they send
 */
record Caller(UUID person, Api api) {

    Answer send(Endpoint endpoint, Row.Sent request) {
        String path = request.path().replace(AccessMatrix.CALLER, person.toString());
        String body = request.body();
        return body == null
                ? api.send(endpoint.method(), path, new byte[0])
                : api.with("Content-Type", "application/json")
                        .send(endpoint.method(), path, body.getBytes(StandardCharsets.UTF_8));
    }
}

package de.kommig.benchmarks.platform;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The platform as it last described itself, and the loader's credentials; looks again when connections fail. */
public final class Running {

    private final Description description;
    private final String client;
    private final @Nullable String givenSecret;
    private volatile Platform platform;
    private volatile String secret;

    /**
     * @param givenSecret the client's secret; {@code null} to take it from the description
     * @throws PlatformUnknown when there is no platform or no secret
     */
    public Running(Description description, String client, @Nullable String givenSecret) {
        this.description = description;
        this.client = client;
        this.givenSecret = givenSecret;
        JsonNode json = description.read();
        this.platform = Platform.of(json);
        this.secret = secretOf(json);
    }

    public Platform platform() {
        return platform;
    }

    /** Client id and secret, as for HTTP basic authentication. */
    public String credentials() {
        return client + ":" + secret;
    }

    /** Reads the description again; keeps what it has when there is none at the moment. */
    public void lookAgain() {
        try {
            JsonNode json = description.read();
            platform = Platform.of(json);
            secret = secretOf(json);
        } catch (PlatformUnknown down) {
            // It is restarting: the description comes back when it is ready.
        }
    }

    private String secretOf(JsonNode json) {
        String secret = givenSecret == null ? json.at("/loader/secret").asString("") : givenSecret;
        if (secret.isEmpty()) {
            throw new PlatformUnknown(
                    description.location() + " holds no secret of the loader; name the data folder's platform.json"
                            + " with --platform, or give --secret",
                    null);
        }
        return secret;
    }
}

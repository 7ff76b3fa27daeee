package de.kommig.applications.publishing;

import de.kommig.applications.call.Terms;
import de.kommig.contracts.json.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The words of {@link Terms#RICH} in German and, in part, in Turkish; and the same with one thing changed. */
public final class Wording {

    private Wording() {}

    /** As JSON text, as a funder would send it. */
    public static String json() {
        try (InputStream in = Wording.class.getResourceAsStream("wording.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CallWording whole() {
        return EventJson.read(json(), CallWording.class);
    }

    /** See {@link Terms#with}. */
    static CallWording with(String pointer, String json) {
        return EventJson.read(Terms.changed(json(), pointer, json), CallWording.class);
    }
}

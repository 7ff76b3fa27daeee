package de.kommig.testing.access;

import de.kommig.web.access.Endpoint;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A request that everybody makes.
 *
 * @param endpoint what is called
 * @param about what is asked for, in a few words
 * @param request what is sent now; asked again when somebody has changed what was there
 * @param listed what a list must have in it for those who may know of it; {@code null} when the request is about no list
 */
record Row(
        Endpoint endpoint,
        String about,
        Supplier<Sent> request,
        @Nullable String listed) {

    /**
     * One request.
     *
     * @param path may have {@link AccessMatrix#CALLER} in it
     * @param body as JSON; {@code null} for none
     */
    record Sent(String path, @Nullable String body) {}

    static Endpoint endpoint(String text) {
        int space = text.indexOf(' ');
        return new Endpoint(text.substring(0, space), text.substring(space + 1));
    }

    boolean changes() {
        return !endpoint.method().equals("GET");
    }

    @Override
    public String toString() {
        return about.isEmpty() ? endpoint.toString() : endpoint + " (" + about + ")";
    }
}

package de.kommig.benchmarks.loading;

import de.kommig.benchmarks.platform.Voice;
import java.util.Locale;

/**
 * A command that the platform has answered with success: from now on its event must be found everywhere.
 *
 * @param stream e.g. {@code application-3f1c…}
 * @param version the event's version in the stream, from the ETag
 * @param step what was done
 * @param voice who did it
 * @param at when the answer was complete, in {@link System#nanoTime()}
 */
public record Acknowledgement(String stream, long version, Step step, Voice voice, long at) {

    /** Id of the event, e.g. {@code application-3f1c…/0000000002}. */
    public String event() {
        return String.format(Locale.ROOT, "%s/%010d", stream, version);
    }

    /** The type of that event. */
    public String type() {
        return step.type();
    }

    /** The aggregate's id: the stream's, without its kind. */
    public String subject() {
        return stream.substring(stream.indexOf('-') + 1);
    }
}

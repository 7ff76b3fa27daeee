package de.kommig.benchmarks.loading;

import de.kommig.benchmarks.platform.Reply;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.platform.Voice;
import org.jspecify.annotations.Nullable;

/**
 * One command to one service.
 *
 * @param step what is done
 * @param detail distinguishes several of the same step for one subject, e.g. the reviewer; otherwise empty
 * @param subject what it is done for, e.g. the grant's id
 * @param target id of the aggregate; {@code null} when the platform gives one, in the Location
 * @param body JSON text; {@code null} for none
 * @param version that the event will have in its stream, where the answer's {@code ETag} tells another; {@code null}: it tells it
 */
public record Command(
        Step step,
        String detail,
        String subject,
        @Nullable String target,
        Service service,
        String path,
        Voice voice,
        @Nullable String body,
        @Nullable Long version) {

    /** A command whose answer tells the version. */
    public Command(
            Step step,
            String detail,
            String subject,
            @Nullable String target,
            Service service,
            String path,
            Voice voice,
            @Nullable String body) {
        this(step, detail, subject, target, service, path, voice, body, null);
    }

    /** Names the command within its run and subject. */
    String keyStep() {
        return step + detail;
    }

    /** Id of the aggregate that the answered command went to. */
    String id(Reply reply) {
        return target == null ? reply.createdId() : target;
    }

    /** The version of its event. */
    long version(Reply reply) {
        return version == null ? reply.version() : version;
    }

    /** The stream whose state is open when no answer came. A creation has none yet; it is found by the run's correlation id. */
    String doubtfulStream() {
        return step.stream(target == null ? "of " + subject : target);
    }
}

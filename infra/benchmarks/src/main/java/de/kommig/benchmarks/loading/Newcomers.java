package de.kommig.benchmarks.loading;

import de.kommig.benchmarks.platform.Reply;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.platform.Voice;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whom a service may not know yet. Each learns of memberships, and of a funder's confirmation, by an event, some milliseconds after they
 * were acknowledged: until it has let a member in once, it may answer 403 now and something else a moment later.
 */
final class Newcomers {

    private static final int FORBIDDEN = 403;

    private final Set<Door> letIn = ConcurrentHashMap.newKeySet();

    private record Door(Service service, Voice voice) {}

    /** Whether a 403 to this command, if it is sent now, may mean nothing more than that it came early. */
    boolean isFrom(Command command) {
        return command.voice().organisation() != null && !letIn.contains(door(command));
    }

    /** Whether the service has sent the voice away. If not, it knows the voice from now on. */
    boolean sentAway(Command command, Reply reply) {
        if (reply.status() == FORBIDDEN) {
            return true;
        }
        letIn.add(door(command));
        return false;
    }

    private static Door door(Command command) {
        return new Door(command.service(), command.voice());
    }
}

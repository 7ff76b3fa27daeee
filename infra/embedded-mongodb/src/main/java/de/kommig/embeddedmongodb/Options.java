package de.kommig.embeddedmongodb;

import java.time.Duration;
import java.util.Set;

/**
 * How to run an embedded database.
 *
 * @param port the TCP port on 127.0.0.1; 0 for any free one
 * @param sync whether an acknowledged write has been forced to the disk (survives a power failure); without, it has been handed to the
 *     operating system (survives the end of the process, however sudden)
 * @param changeLogAge how long change events are kept for streams to resume from
 * @param changeLogBytes how many bytes of change events are kept at most; the newest event is always kept
 * @param logged the only collections, as {@code <database>.<collection>}, whose changes are logged, so that change streams see them;
 *     empty for all. Most of what a service writes nobody watches, and a change logged is a change written twice
 * @param latestOnly those of them in whose change log only each document's latest change is kept: what a document was before it was
 *     replaced or deleted is gone at once, and a stream that is behind sees the latest state alone
 */
public record Options(
        int port,
        boolean sync,
        Duration changeLogAge,
        long changeLogBytes,
        Set<String> logged,
        Set<String> latestOnly) {

    public Options {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("not a port: " + port);
        }
        if (changeLogAge.isNegative() || changeLogBytes < 0) {
            throw new IllegalArgumentException("a change log cannot be kept for less than nothing");
        }
        logged = Set.copyOf(logged);
        latestOnly = Set.copyOf(latestOnly);
    }

    /** Any free port, no forcing to disk, change events of all collections for seven days and up to 512 MB. */
    public static Options defaults() {
        return new Options(0, false, Duration.ofDays(7), 512L << 20, Set.of(), Set.of());
    }

    public Options withPort(int newPort) {
        return new Options(newPort, sync, changeLogAge, changeLogBytes, logged, latestOnly);
    }

    public Options withSync(boolean newSync) {
        return new Options(port, newSync, changeLogAge, changeLogBytes, logged, latestOnly);
    }

    public Options withChangeLog(Duration newAge, long newBytes) {
        return new Options(port, sync, newAge, newBytes, logged, latestOnly);
    }

    public Options withLogged(Set<String> newLogged) {
        return new Options(port, sync, changeLogAge, changeLogBytes, newLogged, latestOnly);
    }

    public Options withLatestOnly(Set<String> newLatestOnly) {
        return new Options(port, sync, changeLogAge, changeLogBytes, logged, newLatestOnly);
    }
}

package de.kommig.embeddedmongodb;

import java.time.Duration;

/**
 * How to run an embedded database.
 *
 * @param port the TCP port on 127.0.0.1; 0 for any free one
 * @param sync whether an acknowledged write has been forced to the disk (survives a power failure); without, it has been handed to the
 *     operating system (survives the end of the process, however sudden)
 * @param changeLogAge how long change events are kept for streams to resume from
 * @param changeLogBytes how many bytes of change events are kept at most; the newest event is always kept
 */
public record Options(int port, boolean sync, Duration changeLogAge, long changeLogBytes) {

    public Options {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("not a port: " + port);
        }
        if (changeLogAge.isNegative() || changeLogBytes < 0) {
            throw new IllegalArgumentException("a change log cannot be kept for less than nothing");
        }
    }

    /** Any free port, no forcing to disk, change events for seven days and up to 512 MB. */
    public static Options defaults() {
        return new Options(0, false, Duration.ofDays(7), 512L << 20);
    }

    public Options withPort(int newPort) {
        return new Options(newPort, sync, changeLogAge, changeLogBytes);
    }

    public Options withSync(boolean newSync) {
        return new Options(port, newSync, changeLogAge, changeLogBytes);
    }

    public Options withChangeLog(Duration newAge, long newBytes) {
        return new Options(port, sync, newAge, newBytes);
    }
}

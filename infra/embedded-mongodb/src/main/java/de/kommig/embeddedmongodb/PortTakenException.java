package de.kommig.embeddedmongodb;

/**
 * The port asked for cannot be listened on. The message is one line meant for the person who started the program.
 */
public final class PortTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int port;

    public PortTakenException(int port, Throwable cause) {
        super("Port " + port + " on 127.0.0.1 cannot be used: " + cause.getMessage(), cause);
        this.port = port;
    }

    public int port() {
        return port;
    }
}

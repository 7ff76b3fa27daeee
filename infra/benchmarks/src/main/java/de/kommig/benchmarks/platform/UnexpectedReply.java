package de.kommig.benchmarks.platform;

/** An answer that the loader's step cannot go on from. */
public final class UnexpectedReply extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 400;

    public UnexpectedReply(String what, Reply reply) {
        super(what + ": " + reply.status() + " "
                + reply.body().substring(0, Math.min(SHOWN, reply.body().length())));
    }
}

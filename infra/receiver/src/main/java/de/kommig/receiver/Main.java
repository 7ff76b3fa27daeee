package de.kommig.receiver;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** {@code java -jar kommig-receiver.jar <port> <whsec_… or whpk_…> …}: receives, and says what has come. */
public final class Main {

    private static final int WRONG_USE = 2;

    private Main() {}

    /** Runs until it is ended; ends at once with 2 when it is not told what it needs. */
    public static void main(String[] args) throws IOException {
        Optional<String> fault = fault(args);
        if (fault.isPresent()) {
            System.err.println(fault.get());
            System.err.println("usage: java -jar kommig-receiver.jar <port> <whsec_… or whpk_…> …");
            System.exit(WRONG_USE);
        }
        Receiver receiver = Receiver.start(Integer.parseInt(args[0]));
        Arrays.stream(args).skip(1).forEach(receiver.verification()::trust);
        receiver.behave((id, body) -> {
            System.out.println(line(id, body, receiver.inbox().times(id)));
            return Reply.TAKEN;
        });
        System.out.println("receives at " + receiver.url());
    }

    /** What is wrong with what it is told; not the secret's text, which is for nobody's terminal. */
    static Optional<String> fault(String... args) {
        if (args.length < 2) {
            return Optional.of("a port and a secret are needed");
        }
        if (!args[0].matches("\\d{1,5}") || Integer.parseInt(args[0]) > 65_535) {
            return Optional.of("the port has to be a number up to 65535");
        }
        for (int i = 1; i < args.length; i++) {
            try {
                VerifyingKey.parse(args[i]);
            } catch (IllegalArgumentException none) {
                return Optional.of("number " + i + " of the secrets is none (" + none.getMessage() + ")");
            }
        }
        return Optional.empty();
    }

    /** @param times how often it has come before */
    static String line(String id, String body, int times) {
        return times == 0 ? id + " " + body : id + " (again, passed over)";
    }
}

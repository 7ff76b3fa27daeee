package de.kommig.receiver;

import java.io.IOException;
import java.util.Arrays;

/** {@code java -jar kommig-receiver.jar <port> <whsec_… or whpk_…> …}: receives, and says what has come. */
public final class Main {

    private Main() {}

    /** Runs until it is ended. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: java -jar kommig-receiver.jar <port> <whsec_… or whpk_…> …");
            return;
        }
        Receiver receiver = Receiver.start(Integer.parseInt(args[0]));
        Arrays.stream(args).skip(1).forEach(receiver.verification()::trust);
        receiver.behave((id, body) -> {
            System.out.println(id + " " + body);
            return Reply.TAKEN;
        });
        System.out.println("receives at " + receiver.url());
    }
}

package de.kommig.local;

import de.kommig.local.identity.PlatformDescription;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What a person needs to see once the platform runs, on one screen. */
final class Table {

    private static final String ROW = "  %-14s %s%n";

    private Table() {}

    static void print(PlatformDescription platform, Duration took, PrintStream out) {
        out.printf(Locale.ROOT, "%nKomMig is ready after %.1f s. Ctrl-C stops it.%n%n", took.toMillis() / 1000.0);
        out.printf(ROW, "platform", platform.issuer() + "/  health: " + platform.issuer() + "/actuator/health");
        platform.services().forEach((name, url) -> out.printf(ROW, name, url + "/api"));
        out.printf(
                ROW,
                "catalogue",
                platform.services().get("feeds") + "/catalogue  (operations, events, feeds; to read)");
        out.printf(ROW, "Kafka", platform.kafka());
        out.printf(ROW, "MongoDB", platform.mongodb());
        out.printf(ROW, "data folder", platform.dataFolder());
        out.printf(ROW, "mails", platform.mailFolder() + "  (a file each; nothing leaves this machine)");
        out.printf("%nDemo accounts, each with the secret \"%s\":%n%n", platform.demoSecret());
        platform.demoAccounts().forEach(account -> out.printf(ROW, account.name(), account.about()));
        out.printf(
                "%nA token: curl -s -u amira:%s -d grant_type=client_credentials %s%n%n",
                platform.demoSecret(), platform.tokenEndpoint());
        out.flush();
    }
}

package de.kommig.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Paths;

/**
 * Ends Maven, in whose JVM it runs, when the platform has just told the person why it cannot start. Maven would add nine lines
 * about its plugin to the one that matters; every other failure stays Maven's to report.
 */
public final class EndOfMaven {

    private EndOfMaven() {}

    /** @param args the file that the platform leaves behind when it cannot start, by its property kommig.start-error */
    public static void main(String[] args) throws IOException {
        if (Files.deleteIfExists(Paths.get(args[0]))) {
            System.exit(1);
        }
    }
}

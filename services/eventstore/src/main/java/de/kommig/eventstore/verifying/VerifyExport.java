package de.kommig.eventstore.verifying;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code VerifyExport FILE}: verifies an export and says what is wrong with it. Exit code 0 when it is sound, 1 when not, 2 on misuse. */
public final class VerifyExport {

    private static final int SHOWN = 20;

    private VerifyExport() {}

    public static void main(String... args) {
        System.exit(run(System.in, System.out, args));
    }

    /** The same without ending the process; {@code -} reads {@code in}. */
    static int run(InputStream in, PrintStream out, String... args) {
        if (args.length != 1) {
            out.println("VerifyExport FILE (or - for standard input)");
            return 2;
        }
        try (InputStream export = args[0].equals("-") ? in : Files.newInputStream(Path.of(args[0]))) {
            return verdict(export, out);
        } catch (IOException unreadable) {
            out.println("cannot read " + args[0] + ": " + unreadable.getMessage());
            return 2;
        }
    }

    private static int verdict(InputStream export, PrintStream out) throws IOException {
        ChainVerifier verifier = new ChainVerifier();
        BufferedReader lines = new BufferedReader(new InputStreamReader(export, StandardCharsets.UTF_8.newDecoder()));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            verifier.line(line);
        }
        ChainVerifier.Verdict verdict = verifier.verdict();
        verdict.faults().stream()
                .limit(SHOWN)
                .forEach(fault -> out.println("line " + fault.line() + ": " + fault.what()));
        out.printf(
                "%d events in %d streams: %s%n",
                verdict.events(),
                verdict.heads().size(),
                verdict.isSound() ? "sound" : verdict.faults().size() + " faults");
        return verdict.isSound() ? 0 : 1;
    }
}

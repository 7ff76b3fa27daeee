package de.kommig.local;

import de.kommig.backbone.BackboneOptions;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How to run the platform.
 *
 * @param data the folder that keeps everything between runs
 * @param ports where everything listens
 * @param mongoUri a replica set to use in place of the embedded database, or null
 */
public record LocalOptions(Path data, Ports ports, @Nullable String mongoUri) {

    static final String DATA = "kommig.data";
    static final String PORTS = "kommig.ports";
    private static final String DATA_VARIABLE = "KOMMIG_DATA";

    /**
     * What the system properties {@value #DATA} (or the environment variable KOMMIG_DATA) and {@value #PORTS}
     * ({@code default}, {@code random} or the first port's number) and the environment variable MONGODB_URI say.
     *
     * @throws StartError if one of them makes no sense, or Spring's SERVER_ADDRESS asks for a public address
     */
    static LocalOptions fromSystem() {
        Loopback.require(
                firstOf(System.getProperty("server.address"), System.getenv("SERVER_ADDRESS"), Loopback.ADDRESS));
        var data = firstOf(System.getProperty(DATA), System.getenv(DATA_VARIABLE), "data");
        return new LocalOptions(
                Path.of(data),
                ports(firstOf(System.getProperty(PORTS), null, "default")),
                emptyToNull(System.getenv(BackboneOptions.MONGODB_URI)));
    }

    static Ports ports(String wanted) {
        return switch (wanted.toLowerCase(Locale.ROOT)) {
            case "default" -> Ports.standard();
            case "random" -> Ports.random();
            default -> Ports.from(number(wanted));
        };
    }

    private static int number(String wanted) {
        try {
            return Integer.parseInt(wanted);
        } catch (NumberFormatException e) {
            throw new StartError(
                    "-D" + PORTS + "=" + wanted + " makes no sense; it takes default, random, or a number.", e);
        }
    }

    private static String firstOf(@Nullable String first, @Nullable String second, String otherwise) {
        var value = emptyToNull(first) == null ? emptyToNull(second) : first;
        return value == null ? otherwise : value;
    }

    private static @Nullable String emptyToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}

package de.kommig.local.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The client that gets tokens for any person, to load much data in little time. It exists in the local platform only.
 *
 * @param secret drawn at the first start and kept in the data folder
 */
public record Loader(String secret) {

    /** Its client id. */
    public static final String CLIENT = "loader";

    private static final int SECRET_BYTES = 32;

    /** Reads the secret from the folder, or draws one and puts it there, readable for the owner alone. */
    public static Loader in(Path folder) {
        var file = folder.resolve("loader-secret");
        try {
            if (Files.exists(file)) {
                return new Loader(Files.readString(file).trim());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var drawn = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(drawn);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
        PrivateFile.write(file, secret);
        return new Loader(secret);
    }
}

package de.kommig.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The key that seals the secrets of webhooks: made at the first start, in a file that its owner alone can read. Production brings its own. */
final class SecretKeyFile {

    private static final String NAME = "webhooks.key";
    private static final int BYTES = 32;

    private SecretKeyFile() {}

    /**
     * Base64 of 32 bytes, the same at each start.
     *
     * @throws StartError if the file cannot be written or read
     */
    static String in(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            if (Files.notExists(file)) {
                create(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartError("The key file " + file + " cannot be read or written.", e);
        }
    }

    private static void create(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(
                file,
                Base64.getEncoder().encode(key),
                posix ? StandardOpenOption.WRITE : StandardOpenOption.CREATE_NEW);
    }
}

package de.kommig.local;

import de.kommig.local.identity.Loader;
import de.kommig.local.identity.PlatformDescription;
import de.kommig.local.identity.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The file {@code platform.json} in the data folder: there, and right, exactly while the platform is ready. */
final class PlatformFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;

    PlatformFile(Path folder) {
        this.folder = folder;
    }

    void write(PlatformDescription description) {
        var complete = description.with(Loader.in(folder.resolve("identity")));
        PrivateFile.write(file(), JSON.writeValueAsString(complete) + System.lineSeparator());
    }

    /** Takes it away; a run that was killed leaves its own behind, so this comes first at every start, too. */
    void delete() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return folder.resolve("platform.json");
    }
}
